package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;

/**
 * Which days of the week a country rests on, and what time it is at its office, from a day on (R0.8). Ordered by that day.
 *
 * @param restDays fewer than seven
 */
public record WorkingWeek(LocalDate validFrom, ZoneId zone, Set<DayOfWeek> restDays)
        implements Comparable<WorkingWeek> {

    public WorkingWeek {
        if (restDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week needs a working day");
        }
        restDays = Set.copyOf(restDays);
    }

    @Override
    public int compareTo(WorkingWeek other) {
        return Comparator.comparing(WorkingWeek::validFrom)
                .thenComparing(week -> week.zone().getId())
                .compare(this, other);
    }
}
