package org.tricycle.formulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision changes in the figures of a project document.
 *
 * @param end new last day, or null where it stays
 * @param lines the new budget in full, or empty where it stays
 * @param changesMade what differs from the version before
 */
public record DocumentChange(@Nullable LocalDate end, List<BudgetLine> lines, String changesMade) {

    /** The content of a version with this change. */
    DraftProjectDocument applyTo(DraftProjectDocument before) {
        List<BudgetLine> budget = lines.isEmpty() ? before.budgetLines() : lines;
        BudgetGrid grid = new BudgetGrid(budget);
        return new DraftProjectDocument(
                before.summary(),
                before.problemAnalysis(),
                before.theoryOfChange(),
                before.start(),
                end == null ? before.end() : end,
                before.outcomes(),
                budget,
                budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                before.evaluationReserve(),
                grid.namesObjectives() ? grid.objectives() : before.objectives(),
                grid.namesCountries() ? grid.countries() : before.countries(),
                before.risks(),
                before.genderMarker(),
                before.genderReason(),
                before.constituentsInvolvement(),
                before.sustainability(),
                changesMade);
    }
}
