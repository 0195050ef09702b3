package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.implementation.Bottleneck;
import org.tricycle.implementation.BottleneckCause;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.implementation.Bottlenecks;
import org.tricycle.implementation.GroupInvolvement;
import org.tricycle.implementation.PerformanceRating;
import org.tricycle.implementation.PlanWork;
import org.tricycle.implementation.ProgressReport;
import org.tricycle.implementation.ProgressReports;
import org.tricycle.implementation.ReportProgress;
import org.tricycle.implementation.WorkPlans;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.ProjectCode;
import org.tricycle.revision.Change;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.Revision;
import org.tricycle.revision.Revisions;
import org.tricycle.revision.Ruling;
import org.tricycle.revision.SuspensionReview;
import org.tricycle.revision.SuspensionReviews;

/** Papers of a running project. */
@ApplicationScoped
public class OperationPapers implements PaperShelf {

    private final WorkPlans plans;
    private final ProgressReports reports;
    private final Bottlenecks bottlenecks;
    private final Revisions revisions;
    private final SuspensionReviews suspensions;

    @Inject
    public OperationPapers(
            WorkPlans plans,
            ProgressReports reports,
            Bottlenecks bottlenecks,
            Revisions revisions,
            SuspensionReviews suspensions) {
        this.plans = plans;
        this.reports = reports;
        this.bottlenecks = bottlenecks;
        this.revisions = revisions;
        this.suspensions = suspensions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OperationPapers() {
        this(null, null, null, null, null);
    }

    /**
     * A progress report, the words first.
     *
     * @param remark of whoever validated it
     * @param expenditure US$ of the period
     * @param obligations US$ open on its last day
     */
    record ReportFile(
            LocalDate periodStart,
            LocalDate periodEnd,
            PerformanceRating rating,
            int outputsPlanned,
            int outputsOnSchedule,
            int milestonesDue,
            int milestonesMet,
            @Unit("US$") BigDecimal expenditure,
            @Unit("US$") BigDecimal obligations,
            @Nullable @Multiline String remark,
            @Multiline String achievements,
            @Multiline String risks,
            List<GroupInvolvement> involvement,
            @Multiline String genderAndStandards,
            @Multiline String lessons,
            boolean finalReport) {}

    /** What holds the project up, and what is done about it. */
    record BottleneckFile(
            BottleneckSource source,
            @Nullable BottleneckCause cause,
            @Nullable @Multiline String action,
            @Nullable LocalDate actionDue,
            @Nullable @Multiline String instruction) {}

    /** A revision: what was asked for, what it changes and what was said on it. */
    record RevisionFile(RequestRevision asked, List<Changed> changes, List<Said> rulings) {}

    /**
     * A figure before and after.
     *
     * @param year calendar year of a budget line, or null for what belongs to no year
     */
    record Changed(String item, @Nullable Integer year, String before, String after) {

        static Changed of(Change change) {
            return new Changed(
                    change.item(), change.year() == 0 ? null : change.year(), change.before(), change.after());
        }
    }

    /** A word on a revision. */
    record Said(String task, String said, String reason) {

        static Said of(Ruling ruling) {
            return new Said("task." + ruling.task(), ruling.said(), ruling.reason());
        }
    }

    /** Why a suspension goes on or ends. */
    record SuspensionFile(@Multiline String reason) {}

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(
                PaperKind.WORK_PLAN, this::workPlan,
                PaperKind.PROGRESS_REPORT, this::reports,
                PaperKind.BOTTLENECK, this::bottlenecks,
                PaperKind.REVISION, this::revisions,
                PaperKind.SUSPENSION_REVIEW, this::suspensions);
    }

    private List<Paper> workPlan(ProjectCode code) {
        return plans
                .of(code)
                .map(plan -> new Paper(
                        PaperKind.WORK_PLAN,
                        "",
                        null,
                        plan.plannedBy(),
                        plan.plannedAt(),
                        new PlanWork(plan.activities())))
                .stream()
                .toList();
    }

    private List<Paper> reports(ProjectCode code) {
        return reports.of(code).stream()
                .map(report -> new Paper(
                        PaperKind.PROGRESS_REPORT,
                        report.reportNumber() + "." + report.revision(),
                        report.status(),
                        report.author(),
                        report.submittedAt(),
                        file(report)))
                .toList();
    }

    private static ReportFile file(ProgressReport report) {
        ReportProgress content = report.content();
        return new ReportFile(
                content.periodStart(),
                content.periodEnd(),
                report.rating(),
                content.outputsPlanned(),
                content.outputsOnSchedule(),
                content.milestonesDue(),
                content.milestonesMet(),
                content.expenditure(),
                content.obligations(),
                report.remark(),
                content.achievements(),
                content.risks(),
                content.involvement(),
                content.genderAndStandards(),
                content.lessons(),
                content.finalReport());
    }

    private List<Paper> bottlenecks(ProjectCode code) {
        return bottlenecks.of(code).stream()
                .map(found -> new Paper(PaperKind.BOTTLENECK, "", null, null, found.openedAt(), file(found)))
                .toList();
    }

    private static BottleneckFile file(Bottleneck found) {
        return new BottleneckFile(
                found.source(), found.cause(), found.action(), found.actionDue(), found.instruction());
    }

    private List<Paper> revisions(ProjectCode code) {
        return revisions.of(code).stream()
                .sorted(Comparator.comparing(Revision::number).reversed())
                .map(revision -> new Paper(
                        PaperKind.REVISION,
                        String.valueOf(revision.number()),
                        revision.state(),
                        revision.requestedBy(),
                        revision.requestedAt(),
                        new RevisionFile(
                                revision.asked(),
                                revision.changes().stream().map(Changed::of).toList(),
                                revision.rulings().stream().map(Said::of).toList())))
                .toList();
    }

    private List<Paper> suspensions(ProjectCode code) {
        return suspensions.of(code).stream()
                .sorted(Comparator.comparing(SuspensionReview::reviewedAt).reversed())
                .map(review -> new Paper(
                        PaperKind.SUSPENSION_REVIEW,
                        "",
                        review.result(),
                        review.reviewer(),
                        review.reviewedAt(),
                        new SuspensionFile(review.reason())))
                .toList();
    }
}
