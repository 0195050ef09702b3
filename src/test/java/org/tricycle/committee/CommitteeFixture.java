package org.tricycle.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.project.Party;

/** Committees with as many seats of each group as a test asks for. */
public final class CommitteeFixture {

    /** First day of every mandate. */
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    /** Last day of every mandate. */
    public static final LocalDate TO = LocalDate.of(2027, 12, 31);

    private CommitteeFixture() {}

    /** Organisations are named after their group and place, their titular and substitute after them. */
    public static Committee of(int government, int employers, int workers) {
        List<SeatNomination> seats = new ArrayList<>();
        seat(seats, Party.GOVERNMENT, government);
        seat(seats, Party.EMPLOYERS, employers);
        seat(seats, Party.WORKERS, workers);
        return new Committee(
                new RegisterCommittee("GHA-NTC", "Committee", "GHA", ChairPolicy.ROTATING, seats),
                "secretary",
                Instant.EPOCH);
    }

    private static void seat(List<SeatNomination> seats, Party party, int number) {
        for (int i = 0; i < number; i++) {
            String name = party + "-" + seats.size();
            seats.add(new SeatNomination(party, name, "Titular " + name, List.of("Substitute " + name), FROM, TO));
        }
    }
}
