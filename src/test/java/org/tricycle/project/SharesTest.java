package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** R1.4, rules.md §8: basis points by largest remainder. */
class SharesTest {

    @Test
    void roundsTheLargestRemainderUp() {
        assertThat(shares("1", "1", "1").values()).containsExactly(3334, 3333, 3333);
        assertThat(shares("1", "2", "3").values()).containsExactly(1667, 3333, 5000);
        assertThat(shares("0.01", "999999.99").values()).containsExactly(0, 10000);
        assertThat(shares("5").values()).containsExactly(10000);
    }

    /** Whatever the amounts, the whole is the whole and no share is a basis point or more off. */
    @RepeatedTest(50)
    void alwaysMakesTheWhole(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Map<Integer, BigDecimal> amounts = new LinkedHashMap<>();
        random.ints(1 + random.nextInt(12), 1, 900_000_000)
                .forEach(cents -> amounts.put(amounts.size(), BigDecimal.valueOf(cents, 2)));
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        Map<Integer, Integer> points = Shares.ofAmounts(amounts);

        assertThat(points.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
        assertThat(points).allSatisfy((place, share) -> assertThat(amounts.getOrDefault(place, BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(10_000))
                        .subtract(sum.multiply(BigDecimal.valueOf(share)))
                        .abs())
                .isLessThan(sum));
    }

    private static Map<String, Integer> shares(String... amounts) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        Stream.of(amounts).forEach(amount -> named.put("part " + named.size(), new BigDecimal(amount)));
        return Shares.ofAmounts(named);
    }
}
