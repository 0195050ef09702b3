package org.tricycle.consultation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a group took part, or why it did not.
 *
 * @param form how it took part; null where it did not
 * @param position what it said, where positions are taken
 * @param date the day on which it took part, or on which its absence was noted
 * @param reason why it did not take part; null where it did
 */
public record Involvement(
        @Nullable ParticipationForm form,
        @Nullable Position position,
        LocalDate date,
        @Nullable AbsenceReason reason) {

    /**
     * Either a form or a reason.
     *
     * @throws IllegalArgumentException when both or neither are given
     */
    public Involvement {
        if ((form == null) == (reason == null)) {
            throw new IllegalArgumentException("A group either took part somehow or has a reason why not");
        }
    }

    public static Involvement tookPart(ParticipationForm form, LocalDate date) {
        return new Involvement(form, null, date, null);
    }

    public static Involvement tookPart(ParticipationForm form, Position position, LocalDate date) {
        return new Involvement(form, position, date, null);
    }

    static Involvement of(GroupPosition position, ConsultationMode mode) {
        LocalDate day = LocalDate.ofInstant(position.filedAt(), ZoneOffset.UTC);
        if (position.position() == Position.NO_POSITION) {
            return absent(Objects.requireNonNullElse(position.reason(), AbsenceReason.NO_COMMON_POSITION), day);
        }
        return tookPart(ParticipationForm.valueOf(mode.name()), position.position(), day);
    }

    public static Involvement absent(AbsenceReason reason, LocalDate date) {
        return new Involvement(null, null, date, reason);
    }
}
