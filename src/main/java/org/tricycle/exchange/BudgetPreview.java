package org.tricycle.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.platform.workbook.SheetRows;

/**
 * What a spreadsheet would make of a budget.
 *
 * @param lines lines that can be taken
 * @param total US$, their sum
 * @param rejected rows that cannot be taken, with the reasons
 * @param ignored titles of columns that mean nothing in a budget
 */
public record BudgetPreview(
        List<BudgetLine> lines, BigDecimal total, List<SheetRows.Rejected> rejected, List<String> ignored) {

    static BudgetPreview of(SheetRows<BudgetLine> rows) {
        return new BudgetPreview(rows.values(), sum(rows.values()), rows.rejected(), rows.ignored());
    }

    static BigDecimal sum(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Whether anything can be taken. */
    public boolean isTakeable() {
        return !lines.isEmpty();
    }
}
