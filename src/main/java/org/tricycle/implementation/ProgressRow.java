package org.tricycle.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progress report at a glance.
 *
 * @param number 1 for the first report
 * @param revision 1 for its first submission
 * @param expenditure US$ of the period
 * @param obligations US$ open on the last day
 * @param remark of whoever validated it, or null
 * @param action what is done about a bad rating, or null
 */
public record ProgressRow(
        int number,
        int revision,
        ReportStatus status,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean finalReport,
        int outputsOnSchedule,
        int outputsPlanned,
        int milestonesMet,
        int milestonesDue,
        PerformanceRating rating,
        BigDecimal expenditure,
        BigDecimal obligations,
        String author,
        @Nullable String remark,
        @Nullable PlannedAction action) {

    /** What is done about a bad rating. */
    public record PlannedAction(String cause, String action, String responsible, LocalDate dueOn, String plannedBy) {}

    static ProgressRow of(ProgressReport report, List<CorrectiveAction> actions) {
        ReportProgress content = report.content();
        return new ProgressRow(
                report.reportNumber(),
                report.revision(),
                report.status(),
                content.periodStart(),
                content.periodEnd(),
                content.finalReport(),
                content.outputsOnSchedule(),
                content.outputsPlanned(),
                content.milestonesMet(),
                content.milestonesDue(),
                report.rating(),
                content.expenditure(),
                content.obligations(),
                report.author(),
                report.remark(),
                report.status() == ReportStatus.ACCEPTED ? actionOn(report.reportNumber(), actions) : null);
    }

    private static @Nullable PlannedAction actionOn(int number, List<CorrectiveAction> actions) {
        return actions.stream()
                .filter(action -> action.reportNumber() == number)
                .findFirst()
                .map(found -> new PlannedAction(
                        found.cause(), found.action(), found.responsible(), found.dueOn(), found.plannedBy()))
                .orElse(null);
    }
}
