package org.tricycle.closure;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the ledger says when a project's finances are to be closed; all in US$.
 *
 * @param agreed amount of the agreement
 * @param expenditure spent since the beginning
 * @param obligations committed and not yet paid
 */
record FinalAccount(BigDecimal agreed, BigDecimal expenditure, BigDecimal obligations) {

    /** What goes back to the donor (R11.4). */
    BigDecimal balance() {
        return agreed.subtract(expenditure);
    }

    Checklist<FinancialItem> checklist() {
        return new Checklist<>(
                FinancialItem.class,
                obligations.signum() == 0
                        ? Map.of()
                        : Map.of(FinancialItem.ADVANCES_AND_OBLIGATIONS_ZERO, "violation.obligations-open"));
    }
}
