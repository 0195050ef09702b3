package org.tricycle.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.ProjectPeriod;

/**
 * What a revision changes, as the policy asks (R14.3 to R14.5).
 *
 * @param totalChange US$, negative where the total goes down
 * @param extensionMonths months added to the end, begun ones included; 0 where it stays
 * @param monthsAhead whole months from today to the end as it stands
 * @param earlierExtensions extensions applied before
 * @param newLine a type of assistance that the approved budget does not have
 * @param shiftPercent share of the approved total that moves between lines, in hundredths rounded up
 */
public record RevisionFacts(
        BigDecimal totalChange,
        int extensionMonths,
        int monthsAhead,
        int earlierExtensions,
        boolean newLine,
        BigDecimal shiftPercent) {

    /**
     * Compares.
     *
     * @param approved the document approved last as a whole
     * @param current the document in force
     */
    static RevisionFacts of(
            ProjectDocument approved,
            ProjectDocument current,
            RequestRevision asked,
            LocalDate today,
            int earlierExtensions) {
        List<BudgetLine> lines = asked.budgetLines().isEmpty() ? current.budgetLines() : asked.budgetLines();
        LocalDate end = current.period().end();
        Map<AssistanceType, BigDecimal> before = byType(approved.budgetLines());
        Map<AssistanceType, BigDecimal> after = byType(lines);
        return new RevisionFacts(
                sum(after).subtract(current.total()),
                asked.newEnd() == null ? 0 : begunMonths(end, asked.newEnd()),
                new ProjectPeriod(today, end).months(),
                earlierExtensions,
                !before.keySet().containsAll(after.keySet()),
                shift(before, after, approved.total()));
    }

    /** Sums by type of assistance, in the order of the types. */
    static Map<AssistanceType, BigDecimal> byType(List<BudgetLine> lines) {
        Map<AssistanceType, BigDecimal> sums = new EnumMap<>(AssistanceType.class);
        lines.forEach(line -> sums.merge(line.type(), line.amount(), BigDecimal::add));
        return sums;
    }

    private static BigDecimal sum(Map<AssistanceType, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int begunMonths(LocalDate from, LocalDate to) {
        int whole = new ProjectPeriod(from.plusDays(1), to).months();
        return from.plusDays(1).plusMonths(whole).isAfter(to) ? whole : whole + 1;
    }

    private static BigDecimal shift(
            Map<AssistanceType, BigDecimal> before, Map<AssistanceType, BigDecimal> after, BigDecimal total) {
        BigDecimal moved = after.entrySet().stream()
                .map(entry -> entry.getValue().subtract(before.getOrDefault(entry.getKey(), BigDecimal.ZERO)))
                .filter(rise -> rise.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return moved.movePointRight(2).divide(total, 2, RoundingMode.UP);
    }
}
