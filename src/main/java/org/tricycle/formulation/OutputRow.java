package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** An output as a row, with the place of the outcome that it serves, from 0. */
@Embeddable
public class OutputRow {

    @Column(name = "outcome_place")
    private int outcomePlace;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected OutputRow() {}

    OutputRow(int outcomePlace, Output output) {
        this.outcomePlace = outcomePlace;
        this.title = output.title();
    }

    boolean serves(int outcome) {
        return outcomePlace == outcome;
    }

    Output with(List<Indicator> indicators, List<PlannedActivity> activities) {
        return new Output(title, indicators, activities);
    }
}
