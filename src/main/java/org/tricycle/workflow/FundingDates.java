package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.project.Project;
import org.tricycle.project.Projects;

/** The moments at which funding processes go on by themselves. Named {@code fundingDates} in the models. */
@Named("fundingDates")
@ApplicationScoped
public class FundingDates {

    private final FundingTables tables;
    private final WorkingCalendar calendar;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public FundingDates(FundingTables tables, WorkingCalendar calendar, Projects projects, Clock clock) {
        this.tables = tables;
        this.calendar = calendar;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FundingDates() {
        this.tables = null;
        this.calendar = null;
        this.projects = null;
        this.clock = null;
    }

    /** Working days for the opinion of a bureau are over. */
    public String bureauOpinion(DelegateExecution execution) {
        return inWorkingDays(tables.newest("BUREAU_OPINION_WORKING_DAYS"));
    }

    /** The agreement should be signed. */
    public String signature(DelegateExecution execution) {
        return inWorkingDays(
                tables.limit("SIGNATURE_WORKING_DAYS", project(execution).policyVersion()));
    }

    /** The next review of a waiting project; never before it is archived. */
    public String pipelineReview(DelegateExecution execution) {
        LocalDate review = LocalDate.now(clock).plusMonths(months(execution, "PIPELINE_REVIEW_MONTHS"));
        LocalDate stale = stale(execution);
        return moment(review.isBefore(stale) ? review : stale.plusDays(1));
    }

    /** A project has waited too long. */
    public String pipelineStale(DelegateExecution execution) {
        return moment(stale(execution));
    }

    private LocalDate stale(DelegateExecution execution) {
        LocalDate since = Objects.requireNonNull(project(execution).pipelineSince());
        return since.plusMonths(months(execution, "PIPELINE_STALE_MONTHS"));
    }

    private int months(DelegateExecution execution, String limit) {
        return tables.limit(limit, project(execution).policyVersion());
    }

    private String inWorkingDays(int days) {
        return moment(calendar.after(LocalDate.now(clock), days).plusDays(1));
    }

    private Project project(DelegateExecution execution) {
        return projects.get(Step.project(execution));
    }

    /** The day begins, as the engine reads it. */
    private static String moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
