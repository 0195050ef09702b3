package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An output as a row, with the place of the outcome that it serves, from 0. */
@Embeddable
public class OutputRow {

    @Column(name = "outcome_place")
    private int outcomePlace;

    private String title;
    private String indicator;
    private String target;

    @SuppressWarnings("NullAway.Init")
    protected OutputRow() {}

    OutputRow(int outcomePlace, Output output) {
        this.outcomePlace = outcomePlace;
        this.title = output.title();
        this.indicator = output.indicator();
        this.target = output.target();
    }

    boolean serves(int outcome) {
        return outcomePlace == outcome;
    }

    Output value() {
        return new Output(title, indicator, target);
    }
}
