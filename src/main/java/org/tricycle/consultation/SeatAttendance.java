package org.tricycle.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Presence;
import org.tricycle.committee.RecusalReason;
import org.tricycle.committee.Seat;
import org.tricycle.platform.command.Given;
import org.tricycle.project.Party;

/**
 * How one seat attended.
 *
 * @param seat its place among the committee's seats, from 0
 * @param party its group; only shown
 * @param organisation the organisation it belongs to; only shown
 * @param person its titular or one of its substitutes; needed unless it was absent
 * @param recusal why whoever fills it takes no part; null where it takes part
 */
public record SeatAttendance(
        @Given int seat,
        @Given @Nullable Party party,
        @Given @Nullable String organisation,
        @NotNull Presence presence,
        @Nullable @Size(max = 100) String person,
        @Nullable RecusalReason recusal) {

    /** The seat with its titular, before anybody has said whether it was there. */
    @SuppressWarnings("NullAway") // the presence is still empty on the form
    static SeatAttendance asked(Seat seat) {
        return new SeatAttendance(seat.place(), seat.party(), seat.organisation(), null, seat.titular(), null);
    }
}
