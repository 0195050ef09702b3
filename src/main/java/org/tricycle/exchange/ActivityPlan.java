package org.tricycle.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.project.ProjectPeriod;
import org.tricycle.project.ProjectRow;

/**
 * When a project runs and what it costs in each year (R12.4, R12.6).
 *
 * @param budgets one a calendar year, in order
 */
record ActivityPlan(ProjectPeriod period, List<YearBudget> budgets) {

    /**
     * Money for the part of the project that lies in one calendar year.
     *
     * @param amount US$
     */
    record YearBudget(LocalDate start, LocalDate end, BigDecimal amount) {}

    static ActivityPlan of(ActivityFacts facts) {
        DraftProjectDocument document = facts.document();
        DraftConceptNote concept = facts.concept();
        if (document != null) {
            return byLines(document.period(), document.budgetLines());
        } else if (concept != null) {
            return byDays(new ProjectPeriod(concept.start(), concept.end()), concept.estimatedBudget());
        }
        ProjectRow request = facts.summary().project();
        return byDays(new ProjectPeriod(request.startsOn(), request.endsOn()), request.budget());
    }

    private static ActivityPlan byLines(ProjectPeriod period, List<BudgetLine> lines) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        lines.forEach(line -> years.merge(line.year(), line.amount(), BigDecimal::add));
        List<YearBudget> budgets = new ArrayList<>();
        years.forEach((year, amount) -> budgets.add(inYear(period, year, amount)));
        return new ActivityPlan(period, budgets);
    }

    /** In proportion to days, cumulated and rounded to whole dollars, so that the years add up to the total. */
    private static ActivityPlan byDays(ProjectPeriod period, BigDecimal total) {
        List<YearBudget> budgets = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int year = period.start().getYear(); year <= period.end().getYear(); year++) {
            BigDecimal until =
                    year == period.end().getYear() ? total : until(period, LocalDate.of(year, 12, 31), total);
            budgets.add(inYear(period, year, until.subtract(before)));
            before = until;
        }
        return new ActivityPlan(period, budgets);
    }

    private static BigDecimal until(ProjectPeriod period, LocalDate day, BigDecimal total) {
        BigDecimal passed = BigDecimal.valueOf(days(period.start(), day));
        return total.multiply(passed)
                .divide(BigDecimal.valueOf(days(period.start(), period.end())), 0, RoundingMode.DOWN);
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** A year outside the period is told whole. */
    private static YearBudget inYear(ProjectPeriod period, int year, BigDecimal amount) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (!period.touches(year)) {
            return new YearBudget(first, last, amount);
        }
        return new YearBudget(
                period.start().isAfter(first) ? period.start() : first,
                period.end().isBefore(last) ? period.end() : last,
                amount);
    }
}
