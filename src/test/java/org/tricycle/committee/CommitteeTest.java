package org.tricycle.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

class CommitteeTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, ''",
        "2, 3, 3, ''",
        "0, 1, 1, violation.group-without-seat",
        "1, 0, 0, violation.group-without-seat violation.group-without-seat",
        "1, 1, 2, violation.seats-unequal",
        "1, 2, 1, violation.seats-unequal",
        "3, 1, 0, violation.group-without-seat violation.seats-unequal"
    })
    void seatsEveryGroupAndAsManyEmployersAsWorkers( // R14.2
            int government, int employers, int workers, String gaps) {
        assertThat(String.join(" ", gaps(seats(government, employers, workers))))
                .isEqualTo(gaps);
    }

    @Test
    void refusesAMandateThatEndsBeforeItStarts() {
        List<SeatNomination> seats = new ArrayList<>(seats(1, 1, 1));
        seats.set(0, seat(Party.GOVERNMENT, TO, FROM));

        assertThat(gaps(seats)).containsExactly("violation.mandate-ends-before-start");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2027-12-31, true", "2028-01-01, false"})
    void letsOnlyASeatActWhoseMandateCoversTheDay(LocalDate day, boolean allowed) { // R14.3
        Committee committee = committee(seats(1, 1, 1));
        Seat seat = committee.seats().get(0);

        assertThat(seat.isValid(day)).isEqualTo(allowed);
        assertThat(committee.validSeats(day)).hasSize(allowed ? 3 : 0);
        assertThat(committee.canAct(Party.WORKERS, day)).isEqualTo(allowed);
        if (allowed) {
            seat.requireValid(day);
        } else {
            assertThatThrownBy(() -> seat.requireValid(day)).hasMessageContaining("mandate-expired");
        }
    }

    @Test
    void seatsNewNominationsInPlaceOfTheOldOnes() { // R14.1
        Committee committee = committee(seats(1, 1, 1));

        committee.nominate(seats(2, 2, 2));

        assertThat(committee.seats()).hasSize(6).extracting(Seat::place).containsExactly(0, 1, 2, 3, 4, 5);
        assertThatThrownBy(() -> committee.nominate(seats(1, 2, 1))).isInstanceOf(Refusal.class);
        assertThat(committee.seats()).hasSize(6);
    }

    private static List<String> gaps(List<SeatNomination> seats) {
        try {
            committee(seats);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(Refusal.Violation::messageKey)
                    .toList();
        }
    }

    private static Committee committee(List<SeatNomination> seats) {
        return new Committee(
                new RegisterCommittee("GHA-NTC", "National Tripartite Committee", "GHA", ChairPolicy.ROTATING, seats),
                "secretary",
                NOW);
    }

    private static List<SeatNomination> seats(int government, int employers, int workers) {
        List<SeatNomination> seats = new ArrayList<>();
        for (int i = 0; i < government; i++) {
            seats.add(seat(Party.GOVERNMENT, FROM, TO));
        }
        for (int i = 0; i < employers; i++) {
            seats.add(seat(Party.EMPLOYERS, FROM, TO));
        }
        for (int i = 0; i < workers; i++) {
            seats.add(seat(Party.WORKERS, FROM, TO));
        }
        return seats;
    }

    private static SeatNomination seat(Party party, LocalDate from, LocalDate to) {
        return new SeatNomination(party, "Organisation", "Titular", List.of("Substitute"), from, to);
    }
}
