package org.tricycle.formulation;

import jakarta.persistence.Embeddable;
import java.util.List;

/** An outcome in its place in the results matrix, from 0. */
@Embeddable
public class OutcomeRow {

    private int place;
    private String title;
    private String indicator;
    private String baseline;
    private String target;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRow() {}

    OutcomeRow(int place, Outcome outcome) {
        this.place = place;
        this.title = outcome.title();
        this.indicator = outcome.indicator();
        this.baseline = outcome.baseline();
        this.target = outcome.target();
    }

    int place() {
        return place;
    }

    Outcome with(List<Output> outputs) {
        return new Outcome(title, indicator, baseline, target, outputs);
    }
}
