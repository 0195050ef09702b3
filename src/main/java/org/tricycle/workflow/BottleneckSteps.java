package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.implementation.HandlingBottlenecks;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.platform.Actor;
import org.tricycle.project.Project;
import org.tricycle.project.Projects;

/** The service steps of {@code bottleneck}, and when senior management looks at it. */
@Named("operationDeadlines")
@ApplicationScoped
public class BottleneckSteps {

    private final RunningTables tables;
    private final Projects projects;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    public BottleneckSteps(RunningTables tables, Projects projects, WorkingCalendars calendars, Clock clock) {
        this.tables = tables;
        this.projects = projects;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BottleneckSteps() {
        this.tables = null;
        this.projects = null;
        this.calendars = null;
        this.clock = null;
    }

    /** Noon, where the project works, of the day on which an unresolved bottleneck is reviewed. */
    public Date bottleneckReview(DelegateExecution execution) {
        Project project = projects.get(Step.project(execution));
        WorkingCalendar calendar = calendars.of(project.country());
        int days = tables.length(RunningPeriod.BOTTLENECK_WORKING_DAYS, project.policyVersion());
        LocalDate due = calendar.after(calendar.dayOf(clock.instant()), days);
        return Date.from(calendar.at(due, LocalTime.NOON));
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openBottleneck(HandlingBottlenecks handling) {
        return execution ->
                execution.setVariables(handling.open(Step.project(execution), source(execution), Actor.system())
                        .values());
    }

    private static BottleneckSource source(DelegateExecution execution) {
        Object named = execution.getVariable(Variables.BOTTLENECK_SOURCE);
        return named == null ? BottleneckSource.OBSERVATION : BottleneckSource.valueOf(named.toString());
    }
}
