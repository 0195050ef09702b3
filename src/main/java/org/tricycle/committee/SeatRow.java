package org.tricycle.committee;

import java.time.LocalDate;
import java.util.List;
import org.tricycle.project.Party;

/**
 * One seat, to be read.
 *
 * @param valid whether it can act today (R14.3)
 */
public record SeatRow(
        Party party,
        String organisation,
        String titular,
        List<String> substitutes,
        LocalDate mandateFrom,
        LocalDate mandateTo,
        boolean valid) {

    static SeatRow of(Seat seat, LocalDate today) {
        return new SeatRow(
                seat.party(),
                seat.organisation(),
                seat.titular(),
                seat.substitutes(),
                seat.mandateFrom(),
                seat.mandateTo(),
                seat.isValid(today));
    }
}
