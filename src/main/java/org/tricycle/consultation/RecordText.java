package org.tricycle.consultation;

import java.util.List;
import org.tricycle.committee.Quorum;
import org.tricycle.platform.CanonicalText;

/** The record of a consultation as it is entered in the decision register (R4.9). */
final class RecordText {

    static final String KIND = "consultation-record";

    private final CanonicalText text = new CanonicalText();

    private RecordText() {}

    static String of(Consultation consultation) {
        RecordText record = new RecordText();
        record.head(consultation);
        record.sittings(consultation.recordedSittings());
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

    /** Attendance, recusals and the quorum check of every sitting, those below quorum too. */
    private void sittings(List<Sitting> sittings) {
        for (Sitting sitting : sittings) {
            String name = "sittings/" + sitting.number();
            Quorum quorum = sitting.quorum();
            text.line(name + "/committee", sitting.committee())
                    .line(name + "/sitsOn", sitting.sitsOn())
                    .line(name + "/place", sitting.place())
                    .line(name + "/link", sitting.link())
                    .line(name + "/agenda", sitting.agenda())
                    .line(name + "/papers", sitting.papers())
                    .line(name + "/calledAt", sitting.calledAt())
                    .line(name + "/result", sitting.result().orElseThrow())
                    .line(name + "/counted", quorum.counted())
                    .line(name + "/seats", quorum.seats())
                    .line(name + "/account", sitting.account())
                    .line(name + "/recordedBy", sitting.recordedBy());
            for (AttendanceRow seat : sitting.attendance()) {
                text.line(name + "/attendance/party", seat.party())
                        .line(name + "/attendance/organisation", seat.organisation())
                        .line(name + "/attendance/presence", seat.presence())
                        .line(name + "/attendance/person", seat.person())
                        .line(name + "/attendance/titular", seat.isTitular())
                        .line(name + "/attendance/recusal", seat.recusal());
            }
            sitting.observers().forEach(observer -> text.line(name + "/observer", observer));
        }
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
