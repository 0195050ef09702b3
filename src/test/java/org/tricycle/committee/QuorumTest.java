package org.tricycle.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.project.Party;

// R14.4
class QuorumTest {

    private static final int WAYS = 3;
    private static final List<Party> PARTIES = List.of(Party.values());

    /** Every way in which up to three seats of each group can be absent, present or recused. */
    static Stream<List<Attendance>> everySitting() {
        return IntStream.rangeClosed(0, 2).boxed().flatMap(government -> IntStream.rangeClosed(0, 3)
                .boxed()
                .flatMap(social -> sittings(government, social, social)));
    }

    private static Stream<List<Attendance>> sittings(int government, int employers, int workers) {
        int seats = government + employers + workers;
        return IntStream.range(0, (int) Math.pow(WAYS, seats)).mapToObj(code -> {
            List<Attendance> sitting = new ArrayList<>();
            int rest = code;
            for (int seat = 0; seat < seats; seat++) {
                Party party = seat < government
                        ? Party.GOVERNMENT
                        : seat < government + employers ? Party.EMPLOYERS : Party.WORKERS;
                sitting.add(new Attendance(party, rest % WAYS > 0, rest % WAYS == 2));
                rest /= WAYS;
            }
            return sitting;
        });
    }

    @Test
    void followsTheRuleInEverySitting() {
        assertThat(everySitting()).allSatisfy(sitting -> {
            long taking = sitting.stream()
                    .filter(seat -> seat.present() && !seat.recused())
                    .count();
            boolean everyGroup = Stream.of(Party.values()).allMatch(party -> sitting.stream()
                    .anyMatch(seat -> seat.party() == party && seat.present() && !seat.recused()));
            boolean half = taking >= (sitting.size() + 1) / 2;

            assertThat(Quorum.of(sitting, false).isMet()).isEqualTo(everyGroup && half);
            assertThat(Quorum.of(sitting, true).isMet()).isEqualTo(everyGroup);
        });
    }

    @ParameterizedTest
    @CsvSource({"3, 6, true", "3, 7, false", "4, 7, true", "4, 8, true", "4, 9, false"})
    void needsHalfOfAllValidSeats(int present, int seats, boolean met) {
        List<Attendance> sitting = IntStream.range(0, seats)
                .mapToObj(seat -> new Attendance(PARTIES.get(seat % 3), seat < present, false))
                .toList();

        assertThat(Quorum.of(sitting, false).isMet()).isEqualTo(met);
    }

    @Test
    void countsARecusedSeatAmongAllSeatsButNotAmongThosePresent() {
        List<Attendance> sitting = List.of(
                new Attendance(Party.GOVERNMENT, true, false),
                new Attendance(Party.EMPLOYERS, true, false),
                new Attendance(Party.WORKERS, true, true));

        Quorum quorum = Quorum.of(sitting, false);

        assertThat(quorum.isMet()).isFalse();
        assertThat(quorum.counted()).isEqualTo(2);
        assertThat(quorum.seats()).isEqualTo(3);
        assertThat(quorum.missing()).containsExactly(Party.WORKERS);
    }

    @Test
    void isNeverMetWithoutSeats() {
        assertThat(Quorum.of(List.of(), false).isMet()).isFalse();
        assertThat(Quorum.of(List.of(), true).isMet()).isFalse();
    }
}
