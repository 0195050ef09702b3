package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.project.Project;
import org.tricycle.project.Projects;

/** Dates that the preparation waits for, from the decision table {@code preparation-term}. */
@Named("preparationTerms")
@ApplicationScoped
public class PreparationTerms {

    private final PolicyTables tables;
    private final Projects projects;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    PreparationTerms(PolicyTables tables, Projects projects, WorkingCalendars calendars, Clock clock) {
        this.tables = tables;
        this.projects = projects;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparationTerms() {
        this.tables = null;
        this.projects = null;
        this.calendars = null;
        this.clock = null;
    }

    /** When a parked request is looked at again. */
    public Date parkedUntil(DelegateExecution execution) {
        Project project = projects.get(Step.project(execution));
        return Date.from(calendars.of(project.country()).startOf(after(project, "PARKED_REQUEST")));
    }

    /** When a crisis note is due: two days from now, or the first working day after a free one. */
    public Date crisisNoteDue(DelegateExecution execution) {
        Project project = projects.get(Step.project(execution));
        WorkingCalendar calendar = calendars.of(project.country());
        return Date.from(calendar.startOf(calendar.after(after(project, "CRISIS_NOTE"), 0)));
    }

    private LocalDate after(Project project, String term) {
        Object period = tables.value("preparation-term", project.policyVersion(), "period", Map.of("term", term));
        LocalDate today = calendars.of(project.country()).dayOf(clock.instant());
        return today.plus(Period.parse(period.toString()));
    }
}
