package org.tricycle.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * How a project did by one criterion.
 *
 * @param score 1 (highly unsatisfactory) to 6 (highly satisfactory)
 * @param evidence what the score rests on
 */
public record CriterionScore(
        @NotNull @Given EvaluationCriterion criterion,
        @NotNull @Min(1) @Max(6) Integer score,
        @NotBlank @Size(max = 4000) @Multiline String evidence) {

    @SuppressWarnings("NullAway") // the score is still empty on the form
    static CriterionScore unrated(EvaluationCriterion criterion) {
        return new CriterionScore(criterion, null, null);
    }
}
