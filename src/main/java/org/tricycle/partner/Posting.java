package org.tricycle.partner;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be posted to the ledger.
 *
 * @param kind any but a reversal
 * @param amount US$, not 0; negative only for an obligation
 * @param date value date; its year is the year of reporting
 * @param text what the entry is for
 */
public record Posting(EntryKind kind, BigDecimal amount, LocalDate date, String text) {

    public Posting {
        if (kind == EntryKind.REVERSAL) {
            throw new IllegalArgumentException("A reversal names the entry it takes back");
        }
        if (amount.signum() == 0 || (amount.signum() < 0 && kind != EntryKind.OBLIGATION)) {
            throw new IllegalArgumentException("No posting of " + amount + " as " + kind);
        }
    }
}
