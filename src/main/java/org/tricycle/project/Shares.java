package org.tricycle.project;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Percentage splits (R1.4): basis points that add up to 10,000. */
public final class Shares {

    private static final int WHOLE = 10_000;

    private Shares() {}

    /**
     * Basis points of a percentage.
     *
     * @param percent 0 to 100 with at most two decimals
     * @throws ArithmeticException for a third decimal
     */
    public static int basisPoints(BigDecimal percent) {
        return percent.movePointRight(2).intValueExact();
    }

    public static BigDecimal percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2);
    }

    /**
     * How amounts share in their sum, in basis points by largest remainder: together always the whole. Of equal remainders the earlier one
     * is rounded up.
     *
     * @param amounts more than 0 together, none negative
     */
    public static <K> Map<K, Integer> ofAmounts(Map<K, BigDecimal> amounts) {
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<K, Integer> points = new LinkedHashMap<>();
        Map<K, BigDecimal> remainders = new LinkedHashMap<>();
        amounts.forEach((name, amount) -> {
            BigDecimal[] parts = amount.multiply(BigDecimal.valueOf(WHOLE)).divideAndRemainder(sum);
            points.put(name, parts[0].intValueExact());
            remainders.put(name, parts[1]);
        });
        int left = WHOLE - points.values().stream().mapToInt(Integer::intValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(left)
                .forEach(largest -> points.merge(largest.getKey(), 1, Integer::sum));
        return points;
    }

    public static boolean addUp(Collection<BigDecimal> percentages) {
        BigDecimal sum = percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.movePointRight(2).compareTo(BigDecimal.valueOf(WHOLE)) == 0;
    }
}
