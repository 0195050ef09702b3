package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.tricycle.formulation.EvaluationKind;

/** A scheduled evaluation as a row. */
@Embeddable
public class ScheduledEvaluationRow {

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    private boolean independent;

    @SuppressWarnings("NullAway.Init")
    protected ScheduledEvaluationRow() {}

    ScheduledEvaluationRow(ScheduledEvaluation evaluation) {
        this.kind = evaluation.kind();
        this.scheduledOn = evaluation.date();
        this.independent = evaluation.independent();
    }

    ScheduledEvaluation value() {
        return new ScheduledEvaluation(kind, scheduledOn, independent);
    }
}
