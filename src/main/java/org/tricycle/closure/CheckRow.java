package org.tricycle.closure;

import jakarta.persistence.Embeddable;

/** A tick with its evidence as a row; what is kept is done. */
@Embeddable
public class CheckRow {

    private String item;
    private String evidence;

    @SuppressWarnings("NullAway.Init")
    protected CheckRow() {}

    CheckRow(Enum<?> item, String evidence) {
        this.item = item.name();
        this.evidence = evidence;
    }

    ClosureCheck closure() {
        return new ClosureCheck(ClosureItem.valueOf(item), true, evidence);
    }

    FinancialCheck financial() {
        return new FinancialCheck(FinancialItem.valueOf(item), true, evidence);
    }
}
