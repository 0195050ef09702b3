package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    @Inject
    public ValidatingProgressReports(ProgressReports reports, ReportPosting posting, Projects projects, Clock clock) {
        this.reports = reports;
        this.posting = posting;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ValidatingProgressReports() {
        this(null, null, null, null);
    }

    /**
     * Accepts or returns the report submitted last.
     *
     * @return {@code reportAccepted} and {@code finalReport}
     * @throws Refusal {@code no-report-to-validate}, {@code report-of-your-own} or a missing remark
     */
    public GatewayInputs validate(OpenTask task, ValidateProgressReport command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ProgressReport report = reports.toValidate(code);
        report.validate(command, actor.person(), clock.instant());
        if (command.accepted()) {
            accept(report, actor);
        } else {
            projects.note(
                    code,
                    actor,
                    "progress-report-returned",
                    Integer.toString(report.reportNumber()),
                    String.valueOf(report.remark()));
        }
        return GatewayInputs.of("reportAccepted", command.accepted())
                .and("finalReport", report.content().finalReport());
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
                "PerformanceRating." + report.rating().overall());
        if (report.content().finalReport()) {
            projects.advance(code, Status.OPERATIONALLY_COMPLETE, actor, "operations-completed");
        } else if (callsForAction(ratings(code))) {
            projects.note(
                    code,
                    actor,
                    "corrective-action-due",
                    "PerformanceRating." + report.rating().overall());
        }
    }

    private List<PerformanceRating> ratings(ProjectCode code) {
        return reports.accepted(code).stream()
                .map(report -> report.rating().overall())
                .toList();
    }

    /**
     * One very unsatisfactory report, or two unsatisfactory ones in a row (R7.11).
     *
     * @param ratings of accepted reports, newest first
     */
    static boolean callsForAction(List<PerformanceRating> ratings) {
        return switch (ratings.get(0)) {
            case VERY_UNSATISFACTORY -> true;
            case UNSATISFACTORY -> ratings.size() > 1 && isUnsatisfactory(ratings.get(1));
            case HIGHLY_SATISFACTORY, SATISFACTORY, NOT_RATED -> false;
        };
    }

    private static boolean isUnsatisfactory(PerformanceRating rating) {
        return rating == PerformanceRating.UNSATISFACTORY || rating == PerformanceRating.VERY_UNSATISFACTORY;
    }
}
