package org.tricycle.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.Participation;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Position;
import org.tricycle.project.Party;

/**
 * One group at one stage (rules.md §2, participation ledger).
 *
 * @param form how it took part, or null
 * @param position its position once the record is sealed, or null
 * @param reason why it did not take part, or null
 */
public record ParticipationRow(
        ParticipationStage stage,
        Party party,
        @Nullable LocalDate invitedOn,
        boolean tookPart,
        @Nullable ParticipationForm form,
        @Nullable Position position,
        @Nullable LocalDate notedOn,
        @Nullable AbsenceReason reason) {

    static ParticipationRow of(Participation participation) {
        return new ParticipationRow(
                participation.stage(),
                participation.party(),
                participation.invitedOn(),
                participation.tookPart(),
                participation.form(),
                participation.position(),
                participation.notedOn(),
                participation.reason());
    }
}
