package org.tricycle.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.formulation.PlannedEvaluation;

/**
 * One evaluation with its day.
 *
 * @param date day by which it is carried out
 * @param independent by somebody from outside the project's line
 */
public record ScheduledEvaluation(
        @NotNull EvaluationKind kind, @NotNull LocalDate date, boolean independent) {

    static ScheduledEvaluation as(PlannedEvaluation planned) {
        return new ScheduledEvaluation(planned.kind(), planned.plannedOn(), planned.independent());
    }
}
