package org.tricycle.formulation;

import jakarta.persistence.Embeddable;
import java.util.List;

/** An outcome as a row; its place counts from 0. */
@Embeddable
public class OutcomeRow {

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRow() {}

    OutcomeRow(Outcome outcome) {
        this.title = outcome.title();
    }

    Outcome with(List<Indicator> indicators, List<Output> outputs) {
        return new Outcome(title, indicators, outputs);
    }
}
