package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A milestone as a row, with the place of its indicator among those of the document, from 0. */
@Embeddable
public class MilestoneRow {

    @Column(name = "indicator_place")
    private int indicatorPlace;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "value_due")
    private String valueDue;

    @SuppressWarnings("NullAway.Init")
    protected MilestoneRow() {}

    MilestoneRow(int indicatorPlace, Milestone milestone) {
        this.indicatorPlace = indicatorPlace;
        this.dueOn = milestone.due();
        this.valueDue = milestone.value();
    }

    boolean leadsTo(int indicator) {
        return indicatorPlace == indicator;
    }

    Milestone value() {
        return new Milestone(dueOn, valueDue);
    }
}
