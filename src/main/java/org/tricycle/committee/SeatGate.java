package org.tricycle.committee;

import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Party;

/** What nominations must come to, all of it at once (R14.2). */
final class SeatGate {

    private SeatGate() {}

    /**
     * Lets balanced nominations pass.
     *
     * @throws Refusal naming every gap
     */
    static void check(List<SeatNomination> seats) {
        List<Violation> gaps = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).mandateTo().isBefore(seats.get(i).mandateFrom())) {
                gaps.add(Violation.at("/seats/" + i + "/mandateTo", "violation.mandate-ends-before-start"));
            }
        }
        for (Party party : Party.values()) {
            if (count(seats, party) == 0) {
                gaps.add(Violation.at("/seats", "violation.group-without-seat", party));
            }
        }
        if (count(seats, Party.EMPLOYERS) != count(seats, Party.WORKERS)) {
            gaps.add(Violation.at(
                    "/seats", "violation.seats-unequal", count(seats, Party.EMPLOYERS), count(seats, Party.WORKERS)));
        }
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static long count(List<SeatNomination> seats, Party party) {
        return seats.stream().filter(seat -> seat.party() == party).count();
    }
}
