package org.tricycle.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One figure before and after a revision, as a row.
 *
 * <p>The item is a key of the bundles: {@code Revision.end}, {@code Revision.total} or a type of assistance; amounts in US$, days in
 * ISO form.
 */
@Embeddable
public class ChangeRow {

    private String item;

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRow() {}

    ChangeRow(Change change) {
        this.item = change.item();
        this.budgetYear = change.year();
        this.before = change.before();
        this.after = change.after();
    }

    Change value() {
        return new Change(item, budgetYear, before, after);
    }
}
