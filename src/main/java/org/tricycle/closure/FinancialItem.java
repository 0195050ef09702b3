package org.tricycle.closure;

/** What is done before finances are closed (rules.md §7). */
public enum FinancialItem {
    ADVANCES_AND_OBLIGATIONS_ZERO,
    FINANCIAL_STATEMENT_CERTIFIED,
    DONOR_BALANCE_SETTLED,
    IATI_FINAL_UPDATE
}
