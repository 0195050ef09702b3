package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One evaluation of a plan, as a row. */
@Embeddable
public class PlannedEvaluationRow {

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    private int serial;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private boolean independent;

    @SuppressWarnings("NullAway.Init")
    protected PlannedEvaluationRow() {}

    PlannedEvaluationRow(PlannedEvaluation evaluation) {
        this.kind = evaluation.kind();
        this.serial = evaluation.serial();
        this.plannedOn = evaluation.plannedOn();
        this.independent = evaluation.independent();
    }

    PlannedEvaluation value() {
        return new PlannedEvaluation(kind, serial, plannedOn, independent);
    }
}
