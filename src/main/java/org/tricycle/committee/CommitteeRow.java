package org.tricycle.committee;

import java.time.LocalDate;
import java.util.List;
import org.tricycle.project.Party;

/**
 * One committee with its seats, to be read.
 *
 * @param country ISO alpha-3 code or {@code INT}
 * @param validSeats how many seats can act today
 * @param seats by group, in the order in which they were nominated
 */
public record CommitteeRow(
        String code, String name, String country, ChairPolicy chairPolicy, int validSeats, List<SeatRow> seats) {

    static CommitteeRow of(Committee committee, LocalDate today) {
        return new CommitteeRow(
                committee.code(),
                committee.name(),
                committee.country(),
                committee.chairPolicy(),
                committee.validSeats(today).size(),
                committee.seats().stream().map(seat -> SeatRow.of(seat, today)).toList());
    }

    /** The seats of one group. */
    public List<SeatRow> of(Party party) {
        return seats.stream().filter(seat -> seat.party() == party).toList();
    }
}
