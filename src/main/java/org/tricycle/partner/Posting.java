package org.tricycle.partner;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be posted to the ledger.
 *
 * @param kind any but a reversal
 * @param amount US$, not 0; negative only for an obligation
 * @param supportCost US$ of the amount that pay for the Office’s support; at most the amount
 * @param date value date; its year is the year of reporting
 * @param text what the entry is for
 */
public record Posting(EntryKind kind, BigDecimal amount, BigDecimal supportCost, LocalDate date, String text) {

    public Posting {
        if (kind == EntryKind.REVERSAL) {
            throw new IllegalArgumentException("A reversal names the entry it takes back");
        }
        if (amount.signum() == 0 || (amount.signum() < 0 && kind != EntryKind.OBLIGATION)) {
            throw new IllegalArgumentException("No posting of " + amount + " as " + kind);
        }
        if (supportCost.abs().compareTo(amount.abs()) > 0) {
            throw new IllegalArgumentException("More support cost than amount: " + supportCost);
        }
    }

    /** Without support cost. */
    public Posting(EntryKind kind, BigDecimal amount, LocalDate date, String text) {
        this(kind, amount, BigDecimal.ZERO, date, text);
    }
}
