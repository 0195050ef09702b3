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
 * @param organisation the organisation it belongs to; only shown
 * @param party its group; only shown
 * @param seat its number among the committee's seats, from 1
 * @param person its titular or one of its substitutes; needed unless it was absent
 * @param recusal why whoever fills it takes no part; null where it takes part
 */
public record SeatAttendance(
        @Given @Nullable String organisation,
        @Given @Nullable Party party,
        @Given int seat,
        @NotNull Presence presence,
        @Nullable @Size(max = 100) String person,
        @Nullable RecusalReason recusal) {

    static int number(Seat seat) {
        return seat.place() + 1;
    }

    /** The seat with its titular, before anybody has said whether it was there. */
    @SuppressWarnings("NullAway") // the presence is still empty on the form
    static SeatAttendance asked(Seat seat) {
        return new SeatAttendance(seat.organisation(), seat.party(), number(seat), null, seat.titular(), null);
    }
}
