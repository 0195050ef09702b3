package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which offices rest in some country. */
public enum Weekend {
    SATURDAY_AND_SUNDAY(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
    FRIDAY_AND_SATURDAY(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
    THURSDAY_AND_FRIDAY(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
    FRIDAY_AND_SUNDAY(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
    FRIDAY(DayOfWeek.FRIDAY),
    SATURDAY(DayOfWeek.SATURDAY),
    SUNDAY(DayOfWeek.SUNDAY);

    private final DayOfWeek first;
    private final DayOfWeek last;

    Weekend(DayOfWeek only) {
        this(only, only);
    }

    Weekend(DayOfWeek first, DayOfWeek last) {
        this.first = first;
        this.last = last;
    }

    Set<DayOfWeek> days() {
        return EnumSet.of(first, last);
    }
}
