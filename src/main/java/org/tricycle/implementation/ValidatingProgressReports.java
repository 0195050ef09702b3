package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The programme officer accepts a progress report, which enters the ledger, or returns it (R7.7 to R7.11). */
@ApplicationScoped
@Transactional
public class ValidatingProgressReports {

    private final ProgressReports reports;
    private final ReportPosting posting;
    private final Projects projects;
    private final RatingPolicy policy;
    private final Clock clock;

    @Inject
    public ValidatingProgressReports(
            ProgressReports reports, ReportPosting posting, Projects projects, RatingPolicy policy, Clock clock) {
        this.reports = reports;
        this.posting = posting;
        this.projects = projects;
        this.policy = policy;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ValidatingProgressReports() {
        this(null, null, null, null, null);
    }

    /**
     * Accepts or returns the report submitted last.
     *
     * @return {@code reportAccepted}, {@code finalReport} and {@code correctiveActionDue}; with the final report also
     *     {@code operationsOutcome}
     * @throws Refusal {@code no-report-to-validate}, {@code report-of-your-own} or a missing remark
     */
    public GatewayInputs validate(OpenTask task, ValidateProgressReport command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ProgressReport report = reports.toValidate(code);
        report.validate(command, actor.person(), clock.instant());
        if (command.accepted()) {
            accept(report, actor);
        } else {
            sendBack(report, actor);
        }
        boolean last = report.content().finalReport();
        GatewayInputs inputs = GatewayInputs.of("reportAccepted", command.accepted())
                .and("finalReport", last)
                .and("correctiveActionDue", command.accepted() && callsForAction(report));
        return last && command.accepted() ? inputs.and("operationsOutcome", "COMPLETE") : inputs;
    }

    private void sendBack(ProgressReport report, Actor actor) {
        projects.note(
                report.projectCode(),
                actor,
                "progress-report-returned",
                Integer.toString(report.reportNumber()),
                String.valueOf(report.remark()));
    }

    private void accept(ProgressReport report, Actor actor) {
        ProjectCode code = report.projectCode();
        posting.post(report, actor);
        projects.note(
                code,
                actor,
                "progress-report-accepted",
                Integer.toString(report.reportNumber()),
                report.content().expenditure().toPlainString(),
                "PerformanceRating." + report.rating());
        if (report.content().finalReport()) {
            projects.advance(code, Status.OPERATIONALLY_COMPLETE, actor, "operations-completed");
        } else if (callsForAction(report)) {
            projects.note(code, actor, "corrective-action-due", "PerformanceRating." + report.rating());
        }
    }

    /** A final report calls for nothing any more (R7.11). */
    private boolean callsForAction(ProgressReport report) {
        ProjectCode code = report.projectCode();
        return !report.content().finalReport()
                && policy.callsForAction(
                        report.rating(), before(report), projects.get(code).policyVersion());
    }

    private PerformanceRating before(ProgressReport report) {
        return reports.accepted(report.projectCode()).stream()
                .filter(earlier -> earlier.reportNumber() < report.reportNumber())
                .findFirst()
                .map(ProgressReport::rating)
                .orElse(PerformanceRating.NOT_RATED);
    }
}
