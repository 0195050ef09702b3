package org.tricycle.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.project.Party;

// R14.4
class QuorumTest {

    private static final List<Party> PARTIES = List.of(Party.values());

    /** Absent, absent and recused, present, present and recused. */
    private static final int WAYS = 4;

    private static final int PRESENT_AND_FREE = 2;
    private static final int MOST_SEATS = 3;

    /** Every way in which one to three seats of each group attend or not and are recused or not: 592,704 sittings, each of them twice. */
    @Test
    void followsTheRuleInEverySitting() {
        long sittings = 0;
        for (int government = 1; government <= MOST_SEATS; government++) {
            for (int employers = 1; employers <= MOST_SEATS; employers++) {
                for (int workers = 1; workers <= MOST_SEATS; workers++) {
                    sittings += everySittingOf(new int[] {government, employers, workers});
                }
            }
        }
        assertThat(sittings).isEqualTo(592_704);
    }

    private static long everySittingOf(int[] seats) {
        int all = IntStream.of(seats).sum();
        long sittings = 1L << (2 * all);
        for (long code = 0; code < sittings; code++) {
            List<Attendance> sitting = new ArrayList<>();
            int[] taking = new int[seats.length];
            long rest = code;
            for (int group = 0; group < seats.length; group++) {
                for (int seat = 0; seat < seats[group]; seat++) {
                    int way = (int) (rest % WAYS);
                    rest /= WAYS;
                    sitting.add(new Attendance(PARTIES.get(group), way >= PRESENT_AND_FREE, way % 2 == 1));
                    taking[group] += way == PRESENT_AND_FREE ? 1 : 0;
                }
            }
            requireRule(sitting, taking, all);
        }
        return sittings;
    }

    /** rules.md §2 in numbers: the product is zero when one group has nobody; an absent half is too much. */
    private static void requireRule(List<Attendance> sitting, int[] taking, int all) {
        boolean everyGroup = taking[0] * taking[1] * taking[2] != 0;
        int notTaking = all - taking[0] - taking[1] - taking[2];
        boolean first = everyGroup && notTaking <= all - notTaking;
        if (Quorum.of(sitting, false).isMet() != first
                || Quorum.of(sitting, true).isMet() != everyGroup) {
            throw new AssertionError(sitting + " should be " + first + " at first, then " + everyGroup);
        }
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
