package org.tricycle.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The part of a year or biennium that has passed by the end of a month (R14.3).
 *
 * @param start first day of the year or biennium
 * @param end last day of the month
 * @param month which month of the year or biennium it is, from 1
 * @param months months of the whole
 */
public record DeliveryPeriod(LocalDate start, LocalDate end, int month, int months) {

    static DeliveryPeriod of(FundingSource source, YearMonth month) {
        boolean secondYear = source.months() > 12 && month.getYear() % 2 == 1;
        LocalDate start = LocalDate.of(secondYear ? month.getYear() - 1 : month.getYear(), 1, 1);
        int number = month.getMonthValue() + (secondYear ? 12 : 0);
        return new DeliveryPeriod(start, month.atEndOfMonth(), number, source.months());
    }

    /** Per cent of the time, with one decimal. */
    BigDecimal elapsed() {
        return elapsedShare().percent();
    }

    /** The share of the whole that time alone lets expect. */
    public ExpectedShare elapsedShare() {
        return new ExpectedShare(month, months);
    }

    /**
     * A part of a whole, kept as an exact fraction.
     *
     * @param part more than 0
     */
    public record ExpectedShare(int part, int whole) {

        BigDecimal percent() {
            return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        }
    }
}
