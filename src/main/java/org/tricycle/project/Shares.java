package org.tricycle.project;

import java.math.BigDecimal;
import java.util.Collection;

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

    public static boolean addUp(Collection<BigDecimal> percentages) {
        BigDecimal sum = percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.movePointRight(2).compareTo(BigDecimal.valueOf(WHOLE)) == 0;
    }
}
