package org.tricycle.dossier.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Presence;
import org.tricycle.committee.RecusalReason;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.Answer;
import org.tricycle.consultation.AttendanceRow;
import org.tricycle.consultation.ConciliationResult;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationMode;
import org.tricycle.consultation.GroupPosition;
import org.tricycle.consultation.GroupSignature;
import org.tricycle.consultation.MinorityStatement;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Position;
import org.tricycle.consultation.Sitting;
import org.tricycle.consultation.SittingResult;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The record of a consultation: what was asked, what each group said, and what it was answered.
 *
 * @param documentVersion 0 for the request, before there is a document
 * @param documentHash SHA-256 of what was consulted on
 * @param sittings every sitting with its attendance, those below quorum too
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
        List<Sat> sittings,
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

    /**
     * A sitting of a committee.
     *
     * @param counted seats present and not recused
     * @param seats all valid seats, the recused ones among them
     */
    record Sat(
            int number,
            @Choice("committees") String committee,
            LocalDate sitsOn,
            @Nullable String place,
            @Nullable String link,
            @Multiline String agenda,
            @Nullable @Multiline String papers,
            List<Attended> attendance,
            int counted,
            int seats,
            SittingResult result,
            List<String> observers,
            @Nullable @Multiline String account) {

        static Sat of(Sitting sitting) {
            return new Sat(
                    sitting.number(),
                    sitting.committee(),
                    sitting.sitsOn(),
                    sitting.place(),
                    sitting.link(),
                    sitting.agenda(),
                    sitting.papers(),
                    sitting.attendance().stream().map(Attended::of).toList(),
                    sitting.quorum().counted(),
                    sitting.quorum().seats(),
                    sitting.result().orElseThrow(),
                    sitting.observers(),
                    sitting.account());
        }
    }

    /** How one seat attended a sitting. */
    record Attended(
            Party party,
            String organisation,
            Presence presence,
            @Nullable String person,
            boolean titular,
            @Nullable RecusalReason recusal) {

        static Attended of(AttendanceRow row) {
            return new Attended(
                    row.party(), row.organisation(), row.presence(), row.person(), row.isTitular(), row.recusal());
        }
    }

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
                over.recordedSittings().stream().map(Sat::of).toList(),
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
