package org.tricycle.schedule;

import java.time.YearMonth;

/** Something that happens once a month, on the working day that the table {@code monthly-run} names; a CDI bean (R11.6). */
public interface MonthlyRun {

    /** Stable name in kebab case: {@code delivery-control}. */
    String name();

    /**
     * Begins the run, in one transaction with the note that it has begun.
     *
     * @param month the month that has ended
     */
    void begin(YearMonth month);
}
