package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.Agreements;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Ledger;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The project manager reports on a period (R7.4 to R7.6). */
@ApplicationScoped
@Transactional
public class ReportingProgress {

    private final ProgressReports reports;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Projects projects;
    private final RatingPolicy policy;
    private final Clock clock;

    @Inject
    public ReportingProgress(
            ProgressReports reports,
            Agreements agreements,
            Ledger ledger,
            Projects projects,
            RatingPolicy policy,
            Clock clock) {
        this.reports = reports;
        this.agreements = agreements;
        this.ledger = ledger;
        this.projects = projects;
        this.policy = policy;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReportingProgress() {
        this(null, null, null, null, null, null);
    }

    /** @throws Refusal {@code project-not-active}, or what the report itself refuses */
    public GatewayInputs report(OpenTask task, ReportProgress command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        if (project.status() != Status.ACTIVE) {
            throw Refusal.conflict("project-not-active", project.status());
        }
        ProgressReport last = reports.latest(project.code()).orElse(null);
        RatedReport rated = new RatedReport(command, policy.overall(command, project.policyVersion()));
        ProgressReport report =
                ProgressReport.submit(project.code(), last, context(project), rated, actor.person(), clock.instant());
        reports.add(report);
        projects.note(
                project.code(),
                actor,
                command.finalReport() ? "final-report-submitted" : "progress-report-submitted",
                Integer.toString(report.reportNumber()),
                Integer.toString(report.revision()));
        return GatewayInputs.none();
    }

    private ReportContext context(Project project) {
        return new ReportContext(
                project.startsOn(),
                project.endsOn(),
                agreements.get(project.code()).amount(),
                ledger.sum(project.code(), EntryKind.EXPENDITURE),
                reportedUntil(project.code()));
    }

    private @Nullable LocalDate reportedUntil(ProjectCode code) {
        return reports.accepted(code).stream()
                .findFirst()
                .map(report -> report.content().periodEnd())
                .orElse(null);
    }

    /** The returned report to correct, or the period that follows. */
    public ReportProgress prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        Optional<ProgressReport> returned =
                reports.latest(project.code()).filter(report -> report.status() == ReportStatus.RETURNED);
        return returned.map(ProgressReport::content).orElseGet(() -> next(project));
    }

    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    private ReportProgress next(Project project) {
        LocalDate until = reportedUntil(project.code());
        LocalDate start = until == null ? project.startsOn() : until.plusDays(1);
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        List<GroupInvolvement> groups =
                Stream.of(Party.values()).map(GroupInvolvement::unsaid).toList();
        return new ReportProgress(start, null, null, 0, 0, 0, 0, null, nothing, null, groups, null, null, false);
    }
}
