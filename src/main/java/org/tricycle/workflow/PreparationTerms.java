package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Dates that the preparation waits for, from the decision table {@code preparation-term}. */
@Named("preparationTerms")
@ApplicationScoped
public class PreparationTerms {

    private final PolicyTables tables;
    private final Projects projects;
    private final WorkingCalendar calendar;
    private final Clock clock;

    @Inject
    PreparationTerms(PolicyTables tables, Projects projects, WorkingCalendar calendar, Clock clock) {
        this.tables = tables;
        this.projects = projects;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparationTerms() {
        this.tables = null;
        this.projects = null;
        this.calendar = null;
        this.clock = null;
    }

    /** When a parked request is looked at again. */
    public Date parkedUntil(DelegateExecution execution) {
        LocalDate day = after(Step.project(execution), "PARKED_REQUEST");
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** When a crisis note is due: two days from now, or the first working day after a free one. */
    public Date crisisNoteDue(DelegateExecution execution) {
        LocalDate day = after(Step.project(execution), "CRISIS_NOTE");
        return Date.from(calendar.after(day, 0).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private LocalDate after(ProjectCode code, String term) {
        Object period =
                tables.value("preparation-term", projects.get(code).policyVersion(), "period", Map.of("term", term));
        return LocalDate.now(clock).plus(Period.parse(period.toString()));
    }
}
