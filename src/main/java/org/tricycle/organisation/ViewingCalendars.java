package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.platform.Refusal;

/** Shows by which days each country counts; everybody who has deadlines may look (R0.8). */
@ApplicationScoped
@Transactional
public class ViewingCalendars {

    private final CountryCalendars kept;
    private final WorkingCalendars calendars;
    private final OpenDeadlines deadlines;
    private final Clock clock;

    @Inject
    ViewingCalendars(CountryCalendars kept, WorkingCalendars calendars, OpenDeadlines deadlines, Clock clock) {
        this.kept = kept;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ViewingCalendars() {
        this(null, null, null, null);
    }

    /** Every country, by code. */
    public List<CalendarRow> all() {
        return calendars.all().stream().map(this::row).toList();
    }

    private CalendarRow row(WorkingCalendar calendar) {
        LocalDate today = calendar.dayOf(clock.instant());
        return new CalendarRow(
                calendar.country(),
                calendar.zone(today).getId(),
                calendar.restDays(today).stream().sorted().toList(),
                !calendar.hasHolidays());
    }

    /** @throws Refusal {@code unknown-calendar} */
    public CalendarView one(String country) {
        CountryCalendar calendar = kept.get(country);
        LocalDate today = calendar.today(clock.instant());
        return CalendarView.of(calendar, today, deadlines.dueFrom(country, today));
    }
}
