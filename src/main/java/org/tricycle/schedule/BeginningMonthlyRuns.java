package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tricycle.organisation.WorkingCalendars;

/** Begins what happens once a month, from its working day on, for the month that has ended (R11.6). */
@ApplicationScoped
@Transactional
public class BeginningMonthlyRuns {

    private final Map<String, MonthlyRun> published = new TreeMap<>();
    private final Runs runs;
    private final MonthlyRunPolicy policy;
    private final WorkingCalendars calendars;

    @Inject
    public BeginningMonthlyRuns(
            @Any Instance<MonthlyRun> published, Runs runs, MonthlyRunPolicy policy, WorkingCalendars calendars) {
        published.forEach(run -> this.published.put(run.name(), run));
        this.runs = runs;
        this.policy = policy;
        this.calendars = calendars;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BeginningMonthlyRuns() {
        this.runs = null;
        this.policy = null;
        this.calendars = null;
    }

    /** Names of the monthly runs that have their day today or had it and have not begun. */
    public List<String> due(LocalDate today) {
        return published.keySet().stream()
                .filter(run -> !today.isBefore(day(run, YearMonth.from(today))))
                .filter(run -> !runs.hasBegun(run, ended(today).toString()))
                .toList();
    }

    /** The day of a month on which a run begins, by the calendar of headquarters. */
    private LocalDate day(String run, YearMonth month) {
        return calendars.ofHeadquarters().after(month.atDay(1), policy.workingDay(run) - 1);
    }

    /** Begins a run for the month before, once. */
    public void begin(String run, LocalDate today) {
        MonthlyRun begun = published.get(run);
        if (begun != null && runs.begin(run, ended(today).toString())) {
            begun.begin(ended(today));
        }
    }

    private static YearMonth ended(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }
}
