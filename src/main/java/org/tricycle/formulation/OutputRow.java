package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An output in its place under the outcome that it serves, both from 0. */
@Embeddable
public class OutputRow {

    @Column(name = "outcome_place")
    private int outcomePlace;

    private int place;
    private String title;
    private String indicator;
    private String target;

    @SuppressWarnings("NullAway.Init")
    protected OutputRow() {}

    OutputRow(int outcomePlace, int place, Output output) {
        this.outcomePlace = outcomePlace;
        this.place = place;
        this.title = output.title();
        this.indicator = output.indicator();
        this.target = output.target();
    }

    boolean serves(OutcomeRow outcome) {
        return outcomePlace == outcome.place();
    }

    Output value() {
        return new Output(title, indicator, target);
    }
}
