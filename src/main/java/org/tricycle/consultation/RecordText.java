package org.tricycle.consultation;

import java.util.List;
import org.tricycle.platform.CanonicalText;

/** The record of a consultation as it is entered in the decision register (R4.9). */
final class RecordText {

    static final String KIND = "consultation-record";

    private final CanonicalText text = new CanonicalText();

    private RecordText() {}

    static String of(Consultation consultation) {
        RecordText record = new RecordText();
        record.head(consultation);
        record.positions(consultation.recordedFilings());
        record.conciliations(consultation.conciliations());
        record.answers(consultation.recordedAnswers());
        record.signatures(consultation);
        return record.text.toString();
    }

    private void head(Consultation consultation) {
        text.line("project", consultation.projectCode())
                .line("round", consultation.roundNumber())
                .line("documentVersion", consultation.documentVersion())
                .line("documentHash", consultation.documentHash())
                .line("mode", consultation.mode())
                .line("questions", consultation.questions())
                .line("positionsDue", consultation.positionsDue())
                .line("outcome", consultation.outcome().orElseThrow())
                .line("summary", consultation.summary());
    }

    private void positions(List<GroupPosition> filings) {
        for (GroupPosition filing : filings) {
            String name = "positions/" + filing.party() + "/" + filing.filing();
            text.line(name + "/position", filing.position())
                    .line(name + "/text", filing.text())
                    .line(name + "/section", filing.section())
                    .line(name + "/reason", filing.reason())
                    .line(name + "/filedBy", filing.filedBy());
            for (MinorityStatement statement : filing.minorityStatements()) {
                text.line(name + "/minority/organisation", statement.organisation())
                        .line(name + "/minority/statement", statement.statement());
            }
        }
    }

    private void conciliations(List<Conciliation> conciliations) {
        for (Conciliation conciliation : conciliations) {
            text.line("conciliation/advice", conciliation.advice())
                    .line("conciliation/result", conciliation.result())
                    .line("conciliation/reply", conciliation.reply());
        }
    }

    private void answers(List<Answer> answers) {
        for (Answer answer : answers) {
            String name = "answers/" + answer.party();
            text.line(name + "/comment", answer.comment())
                    .line(name + "/kind", answer.kind())
                    .line(name + "/reply", answer.reply());
        }
    }

    private void signatures(Consultation consultation) {
        text.line("chair", consultation.chair())
                .line("chair/signs", consultation.chairSigns())
                .line("chair/reason", consultation.chairReason());
        for (GroupSignature signature : consultation.signatures()) {
            text.line("signatures/" + signature.party() + "/signs", signature.signs())
                    .line("signatures/" + signature.party() + "/reason", signature.reason());
        }
    }
}
