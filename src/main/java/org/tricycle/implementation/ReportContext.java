package org.tricycle.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Party;

/**
 * What a progress report is checked against (R7.4 to R7.6, R7.10, R7.12).
 *
 * @param start first day of the project
 * @param end last day of the project
 * @param agreed US$ of the agreement
 * @param spent US$ of expenditure accepted so far
 * @param reportedUntil last day of the report accepted last, or null
 */
record ReportContext(
        LocalDate start,
        LocalDate end,
        BigDecimal agreed,
        BigDecimal spent,
        @Nullable LocalDate reportedUntil) {

    List<Violation> faults(ReportProgress report) {
        List<Violation> faults = new ArrayList<>();
        checkPeriod(report, faults);
        checkShares(report, faults);
        checkMoney(report, faults);
        checkInvolvement(report.involvement(), faults);
        return faults;
    }

    private void checkPeriod(ReportProgress report, List<Violation> faults) {
        if (report.periodStart().isBefore(start)) {
            faults.add(Violation.at("/periodStart", "violation.before-project-start", start));
        }
        if (reportedUntil != null && !report.periodStart().isAfter(reportedUntil)) {
            faults.add(Violation.at("/periodStart", "violation.period-reported-before", reportedUntil));
        }
        if (report.periodEnd().isAfter(end)) {
            faults.add(Violation.at("/periodEnd", "violation.after-project-end", end));
        }
        if (report.periodEnd().isBefore(report.periodStart())) {
            faults.add(Violation.at("/periodEnd", "violation.end-before-start"));
        }
    }

    private static void checkShares(ReportProgress report, List<Violation> faults) {
        if (report.outputsOnSchedule() > report.outputsPlanned()) {
            faults.add(Violation.at("/outputsOnSchedule", "violation.more-than-planned", report.outputsPlanned()));
        }
        if (report.milestonesMet() > report.milestonesDue()) {
            faults.add(Violation.at("/milestonesMet", "violation.more-than-due", report.milestonesDue()));
        }
    }

    private static void checkInvolvement(List<GroupInvolvement> involvement, List<Violation> faults) {
        List<Party> parties =
                involvement.stream().map(GroupInvolvement::party).sorted().toList();
        if (!parties.equals(List.of(Party.values()))) {
            faults.add(Violation.at("/involvement", "violation.each-group-once"));
        }
        for (int i = 0; i < involvement.size(); i++) {
            if (!involvement.get(i).isEitherFormOrReason()) {
                faults.add(Violation.at("/involvement/" + i + "/form", "violation.form-or-reason"));
            }
        }
    }

    private void checkMoney(ReportProgress report, List<Violation> faults) {
        BigDecimal available = agreed.subtract(spent);
        if (report.expenditure().add(report.obligations()).compareTo(available) > 0) {
            faults.add(Violation.at("/expenditure", "violation.spent-above-agreement", agreed, available));
        }
        if (report.finalReport() && report.obligations().signum() > 0) {
            faults.add(Violation.at("/obligations", "violation.obligations-in-final-report"));
        }
    }
}
