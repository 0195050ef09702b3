package org.tricycle.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.formulation.EvaluationKind;

/**
 * The evaluation officer sets the days of the evaluations (process.md stage 5).
 *
 * @param evaluations those of the approved plan, and any more
 */
public record ScheduleEvaluations(
        @NotEmpty @Size(max = 60) @Valid List<@NotNull ScheduledEvaluation> evaluations) {

    public static ScheduleEvaluations example() {
        return new ScheduleEvaluations(List.of(
                new ScheduledEvaluation(EvaluationKind.MID_TERM, LocalDate.of(2026, 10, 1), false),
                new ScheduledEvaluation(EvaluationKind.FINAL, LocalDate.of(2027, 4, 30), true)));
    }
}
