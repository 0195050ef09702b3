package org.tricycle.formulation;

import jakarta.persistence.Embeddable;
import java.util.List;

/** An outcome as a row; its place counts from 0. */
@Embeddable
public class OutcomeRow {

    private String title;
    private String indicator;
    private String baseline;
    private String target;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRow() {}

    OutcomeRow(Outcome outcome) {
        this.title = outcome.title();
        this.indicator = outcome.indicator();
        this.baseline = outcome.baseline();
        this.target = outcome.target();
    }

    Outcome with(List<Output> outputs) {
        return new Outcome(title, indicator, baseline, target, outputs);
    }
}
