package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A planned activity as a row, with the place of its output among those of the document, from 0. */
@Embeddable
public class ActivityRow {

    @Column(name = "output_place")
    private int outputPlace;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected ActivityRow() {}

    ActivityRow(int outputPlace, PlannedActivity activity) {
        this.outputPlace = outputPlace;
        this.title = activity.title();
    }

    boolean serves(int output) {
        return outputPlace == output;
    }

    PlannedActivity value() {
        return new PlannedActivity(title);
    }
}
