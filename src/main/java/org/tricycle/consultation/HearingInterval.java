package org.tricycle.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often the groups are heard at one point while a project is active (process.md §3.7).
 *
 * @param firstMonths months from the day it becomes active to the first hearing; 0 for half-way to its end
 * @param everyMonths months between hearings; 0 for a single one
 */
public record HearingInterval(ParticipationStage point, int firstMonths, int everyMonths) {

    /** The days on which a hearing begins, all of them before the end. */
    List<LocalDate> days(LocalDate active, LocalDate end) {
        LocalDate first = firstMonths == 0
                ? active.plusDays(active.until(end, ChronoUnit.DAYS) / 2)
                : active.plusMonths(firstMonths);
        Stream<LocalDate> days = everyMonths == 0
                ? Stream.of(first)
                : Stream.iterate(0, n -> n + everyMonths).map(first::plusMonths).takeWhile(day -> day.isBefore(end));
        return days.filter(day -> day.isAfter(active) && day.isBefore(end)).toList();
    }
}
