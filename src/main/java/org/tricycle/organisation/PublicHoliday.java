package org.tricycle.organisation;

import java.time.LocalDate;

/**
 * A day on which a country does not work (R0.8).
 *
 * @param day the day itself, or the first of a holiday that comes every year
 * @param name as the country calls it
 * @param yearly on the same day of every year from {@code day} on; one of 29 February comes in leap years only
 */
public record PublicHoliday(LocalDate day, String name, boolean yearly) {

    /** Whether it is kept on a day. */
    boolean falls(LocalDate other) {
        return yearly
                ? !other.isBefore(day)
                        && other.getMonthValue() == day.getMonthValue()
                        && other.getDayOfMonth() == day.getDayOfMonth()
                : day.equals(other);
    }
}
