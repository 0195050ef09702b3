package org.tricycle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Posting;

/**
 * Invented allocations and expenditure of a project, month by month.
 *
 * @param budget US$, allocated in three equal years of which the first is allocated at the start
 * @param start first month
 * @param last month that has ended last
 * @param fallsShort nothing more is spent in the last three months
 */
record DemoLedger(BigDecimal budget, YearMonth start, YearMonth last, boolean fallsShort) {

    private static final BigDecimal YEARS = BigDecimal.valueOf(3);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal COMMITTED = new BigDecimal("0.04");
    private static final int STANDSTILL = 3;

    /** What is allocated for one year. */
    static BigDecimal yearly(BigDecimal budget) {
        return budget.divide(YEARS, 2, RoundingMode.DOWN);
    }

    List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        for (YearMonth month = start; !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.getMonthValue() == 1 && month.isAfter(start)) {
                postings.add(new Posting(
                        EntryKind.ALLOCATION, yearly(budget), month.atDay(1), "Allocation " + month.getYear()));
            }
            if (!fallsShort || month.isBefore(last.minusMonths(STANDSTILL - 1))) {
                postings.add(new Posting(
                        EntryKind.EXPENDITURE, spent(month), month.atEndOfMonth(), "Expenditure of " + month));
            }
        }
        postings.add(new Posting(
                EntryKind.OBLIGATION,
                yearly(budget).multiply(COMMITTED).setScale(2, RoundingMode.HALF_UP),
                last.minusMonths(1).atEndOfMonth(),
                "Orders placed"));
        return postings;
    }

    /** 76 to 90 per cent of what time lets expect, a little more in some months than in others. */
    private BigDecimal spent(YearMonth month) {
        int percent = fallsShort ? 76 : 82 + 2 * (month.getMonthValue() % 5);
        return yearly(budget).multiply(BigDecimal.valueOf(percent, 2)).divide(MONTHS, 2, RoundingMode.HALF_UP);
    }
}
