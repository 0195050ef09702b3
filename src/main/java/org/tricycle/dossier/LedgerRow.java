package org.tricycle.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.LedgerEntry;

/**
 * An entry of the ledger.
 *
 * @param amount US$
 * @param reverses number of the entry it takes back, or null
 */
public record LedgerRow(
        long number,
        EntryKind kind,
        BigDecimal amount,
        LocalDate valueDate,
        String donor,
        boolean locallyMobilised,
        String text,
        @Nullable Long reverses) {

    static LedgerRow of(LedgerEntry entry) {
        return new LedgerRow(
                entry.number(),
                entry.kind(),
                entry.amount(),
                entry.valueDate(),
                entry.donor(),
                entry.locallyMobilised(),
                entry.text(),
                entry.reverses());
    }
}
