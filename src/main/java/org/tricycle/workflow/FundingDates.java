package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.project.Project;
import org.tricycle.project.Projects;

/** The moments at which funding processes go on by themselves. Named {@code fundingDates} in the models. */
@Named("fundingDates")
@ApplicationScoped
public class FundingDates {

    private final FundingTables tables;
    private final WorkingCalendars calendars;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public FundingDates(FundingTables tables, WorkingCalendars calendars, Projects projects, Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FundingDates() {
        this.tables = null;
        this.calendars = null;
        this.projects = null;
        this.clock = null;
    }

    /** Working days for the opinion of a bureau are over; the bureaux are at headquarters. */
    public String bureauOpinion(DelegateExecution execution) {
        return inWorkingDays(calendars.ofHeadquarters(), tables.newest("BUREAU_OPINION_WORKING_DAYS"));
    }

    /** The agreement should be signed. */
    public String signature(DelegateExecution execution) {
        return inWorkingDays(
                calendar(execution),
                tables.limit("SIGNATURE_WORKING_DAYS", project(execution).policyVersion()));
    }

    /** The next review of a waiting project; never before it is archived. */
    public String pipelineReview(DelegateExecution execution) {
        LocalDate review =
                calendar(execution).dayOf(clock.instant()).plusMonths(months(execution, "PIPELINE_REVIEW_MONTHS"));
        LocalDate stale = stale(execution);
        return moment(calendar(execution).startOf(review.isBefore(stale) ? review : stale.plusDays(1)));
    }

    /** A project has waited too long. */
    public String pipelineStale(DelegateExecution execution) {
        return moment(calendar(execution).startOf(stale(execution)));
    }

    private LocalDate stale(DelegateExecution execution) {
        LocalDate since = Objects.requireNonNull(project(execution).pipelineSince());
        return since.plusMonths(months(execution, "PIPELINE_STALE_MONTHS"));
    }

    private int months(DelegateExecution execution, String limit) {
        return tables.limit(limit, project(execution).policyVersion());
    }

    private String inWorkingDays(WorkingCalendar calendar, int days) {
        return moment(calendar.endOf(calendar.after(calendar.dayOf(clock.instant()), days)));
    }

    private WorkingCalendar calendar(DelegateExecution execution) {
        return calendars.of(project(execution).country());
    }

    private Project project(DelegateExecution execution) {
        return projects.get(Step.project(execution));
    }

    /** A moment as the engine reads it. */
    private static String moment(Instant moment) {
        return moment.toString();
    }
}
