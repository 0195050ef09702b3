package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A country's calendar as a reader sees it.
 *
 * @param version for {@code If-Match}
 * @param today the day that it is there
 * @param zone of the country's office today
 * @param restDays of this week
 * @param weeks earliest first
 * @param holidays earliest first
 * @param withoutHolidays none has been entered: only rest days are free
 * @param openDeadlines open tasks there that are due today or later; they keep their days when the calendar is edited
 */
public record CalendarView(
        String country,
        long version,
        LocalDate today,
        String zone,
        List<DayOfWeek> restDays,
        List<Week> weeks,
        List<PublicHoliday> holidays,
        boolean withoutHolidays,
        long openDeadlines) {

    /** Rest days and zone from a day on. */
    public record Week(LocalDate validFrom, String zone, List<DayOfWeek> restDays) {

        static Week of(WorkingWeek week) {
            return new Week(
                    week.validFrom(),
                    week.zone().getId(),
                    week.restDays().stream().sorted().toList());
        }
    }

    static CalendarView of(CountryCalendar kept, LocalDate today, long openDeadlines) {
        List<Week> weeks = kept.weeks().stream().map(Week::of).toList();
        Week now = weeks.stream()
                .filter(week -> !week.validFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(weeks.get(0));
        return new CalendarView(
                kept.country(),
                kept.version(),
                today,
                now.zone(),
                now.restDays(),
                weeks,
                kept.holidays(),
                kept.holidays().isEmpty(),
                openDeadlines);
    }

    /** Whether a week has not begun. */
    public boolean isAhead(Week week) {
        return week.validFrom().isAfter(today);
    }
}
