package org.tricycle.formulation;

import jakarta.persistence.Embeddable;

/** A return item as it is stored. */
@Embeddable
public class ReturnItemRow {

    private String section;

    private String missing;

    @SuppressWarnings("NullAway.Init")
    protected ReturnItemRow() {}

    ReturnItemRow(ReturnItem item) {
        this.section = item.section();
        this.missing = item.missing();
    }

    ReturnItem value() {
        return new ReturnItem(section, missing);
    }
}
