package org.tricycle.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.evaluation.CriterionScore;
import org.tricycle.evaluation.Evaluation;
import org.tricycle.evaluation.EvaluationFile;
import org.tricycle.evaluation.EvaluationManner;
import org.tricycle.evaluation.EvaluationState;
import org.tricycle.evaluation.EvaluationStep;
import org.tricycle.formulation.EvaluationKind;

/**
 * One evaluation with what was written on its way.
 *
 * @param serial 1 for the first evaluation of the project
 * @param dueOn the day in the schedule, or null
 * @param state null until an evaluator is appointed
 * @param evaluator user name, or null
 * @param findings null until submitted
 */
public record EvaluationRow(
        int serial,
        EvaluationKind kind,
        EvaluationManner manner,
        @Nullable LocalDate dueOn,
        @Nullable EvaluationState state,
        @Nullable String evaluator,
        @Nullable LocalDate reportDue,
        List<EvaluationStep> steps,
        List<CriterionScore> scores,
        @Nullable String findings,
        @Nullable Instant submittedAt,
        @Nullable Instant answeredAt) {

    static EvaluationRow of(EvaluationFile file, @Nullable Evaluation evaluation) {
        return new EvaluationRow(
                file.serial(),
                file.kind(),
                file.manner(),
                file.dueOn(),
                evaluation == null ? null : evaluation.state(),
                evaluation == null ? null : evaluation.evaluator(),
                evaluation == null ? null : evaluation.reportDue(),
                file.steps(),
                evaluation == null ? List.of() : evaluation.scores(),
                evaluation == null ? null : evaluation.findings(),
                evaluation == null ? null : evaluation.submittedAt(),
                evaluation == null ? null : evaluation.answeredAt());
    }
}
