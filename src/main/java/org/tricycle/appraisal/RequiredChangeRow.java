package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A required change as a row. */
@Embeddable
public class RequiredChangeRow {

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Column(name = "required_change")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected RequiredChangeRow() {}

    RequiredChangeRow(RequiredChange change) {
        this.criterion = change.criterion();
        this.text = change.text();
    }

    RequiredChange value() {
        return new RequiredChange(criterion, text);
    }
}
