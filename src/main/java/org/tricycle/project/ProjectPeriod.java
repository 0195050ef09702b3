package org.tricycle.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From the first to the last day of a project, both included.
 *
 * @param start first day
 * @param end last day
 */
public record ProjectPeriod(LocalDate start, LocalDate end) {

    /** Whole calendar months, start day inclusive: 1 January to 30 June of the next year are 18 (R1.5). Never negative. */
    public int months() {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    /** The last day lies after the first. */
    public boolean isForward() {
        return end.isAfter(start);
    }

    /** At least one day of the year belongs to the period. */
    public boolean touches(int year) {
        return start.getYear() <= year && year <= end.getYear();
    }
}
