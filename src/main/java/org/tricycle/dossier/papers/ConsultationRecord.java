package org.tricycle.dossier.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.Answer;
import org.tricycle.consultation.ConciliationResult;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationMode;
import org.tricycle.consultation.GroupPosition;
import org.tricycle.consultation.GroupSignature;
import org.tricycle.consultation.MinorityStatement;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Position;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The record of a consultation: what was asked, what each group said, and what it was answered.
 *
 * @param documentVersion 0 for the request, before there is a document
 * @param documentHash SHA-256 of what was consulted on
 * @param positions every filing, oldest first
 * @param contacts turns to silent groups
 * @param chairSigns null outside the review, where nothing is signed
 * @param registerHash SHA-256 of the record in the decision register, or null where nothing is sealed
 */
record ConsultationRecord(
        ParticipationStage point,
        ConsultationMode mode,
        @Multiline String questions,
        LocalDate positionsDue,
        List<Filed> positions,
        List<Contact> contacts,
        List<Conciliated> conciliations,
        List<Answer> answers,
        @Nullable @Multiline String summary,
        List<GroupSignature> signatures,
        @Nullable Boolean chairSigns,
        @Nullable @Multiline String chairReason,
        int documentVersion,
        String documentHash,
        @Nullable String registerHash) {

    /** What a group filed. */
    record Filed(
            Party party,
            Position position,
            @Nullable @Multiline String text,
            @Nullable String section,
            @Nullable AbsenceReason reason,
            List<MinorityStatement> minorityStatements) {

        static Filed of(GroupPosition filed) {
            return new Filed(
                    filed.party(),
                    filed.position(),
                    filed.text(),
                    filed.section(),
                    filed.reason(),
                    filed.minorityStatements());
        }
    }

    /**
     * A turn to a silent group.
     *
     * @param closesOn the day until which it got more time, or null
     */
    record Contact(Party party, String account, @Nullable LocalDate closesOn) {}

    /** A conciliation. */
    record Conciliated(
            ConciliationResult result,
            String reply,
            @Nullable String advice) {}

    static ConsultationRecord of(Consultation over) {
        return new ConsultationRecord(
                over.point(),
                over.mode(),
                over.questions(),
                over.positionsDue(),
                over.recordedFilings().stream().map(Filed::of).toList(),
                over.recordedContacts().stream()
                        .map(turn -> new Contact(turn.party(), turn.account(), turn.closesOn()))
                        .toList(),
                over.conciliations().stream()
                        .map(held -> new Conciliated(held.result(), held.reply(), held.advice()))
                        .toList(),
                over.recordedAnswers(),
                over.summary(),
                over.signatures(),
                over.isSealed() ? over.chairSigns() : null,
                over.chairReason(),
                over.documentVersion(),
                over.documentHash(),
                over.registerHash());
    }
}
