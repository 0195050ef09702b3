package org.tricycle.formulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tricycle.project.ProjectPeriod;

/** Turns what is due into dated evaluations (R2.7), on top of what was due before (R2.8). */
final class EvaluationCalendar {

    private static final int MONTHS_LEFT_AT_FINAL = 2;
    private static final Comparator<PlannedEvaluation> BY_DATE =
            Comparator.comparing(PlannedEvaluation::plannedOn).thenComparing(PlannedEvaluation::kind);

    private EvaluationCalendar() {}

    /** Evaluations in the order of their dates. */
    static List<PlannedEvaluation> plan(
            ProjectPeriod period, Set<EvaluationRequirement> due, List<PlannedEvaluation> before) {
        List<PlannedEvaluation> plan = new ArrayList<>(dated(period, due));
        before.stream()
                .filter(old -> plan.stream().noneMatch(old::isSameAs))
                .forEach(old -> plan.add(old.notAfter(period.end())));
        plan.replaceAll(planned -> wasIndependent(planned, before) ? planned.madeIndependent() : planned);
        plan.sort(BY_DATE);
        return List.copyOf(plan);
    }

    private static boolean wasIndependent(PlannedEvaluation planned, List<PlannedEvaluation> before) {
        return before.stream().anyMatch(old -> old.isSameAs(planned) && old.independent());
    }

    private static List<PlannedEvaluation> dated(ProjectPeriod period, Set<EvaluationRequirement> due) {
        List<PlannedEvaluation> plan = new ArrayList<>();
        if (due.contains(EvaluationRequirement.ANNUAL_REVIEW)) {
            for (int year = 1; year <= period.months() / 12; year++) {
                plan.add(new PlannedEvaluation(EvaluationKind.ANNUAL_REVIEW, year, endOfYear(period, year), false));
            }
        }
        if (due.contains(EvaluationRequirement.MID_TERM)) {
            plan.add(new PlannedEvaluation(EvaluationKind.MID_TERM, 1, half(period), false));
        }
        if (due.contains(EvaluationRequirement.FINAL)) {
            boolean independent = due.contains(EvaluationRequirement.INDEPENDENT);
            plan.add(new PlannedEvaluation(EvaluationKind.FINAL, 1, nearEnd(period), independent));
        }
        return plan;
    }

    private static LocalDate endOfYear(ProjectPeriod period, int year) {
        return period.start().plusYears(year).minusDays(1);
    }

    private static LocalDate half(ProjectPeriod period) {
        return period.start().plusMonths(period.months() / 2);
    }

    private static LocalDate nearEnd(ProjectPeriod period) {
        LocalDate wanted = period.end().minusMonths(MONTHS_LEFT_AT_FINAL);
        return wanted.isBefore(period.start()) ? period.end() : wanted;
    }
}
