package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * What is reported about one recommendation.
 *
 * @param recommendation number of the recommendation in the project, from 1
 * @param text what was recommended
 * @param newDay day by which it is done now; only while it is under way
 * @param remark what was done, why it takes longer, or why it expired
 */
public record RecommendationProgress(
        @Given long recommendation,
        @Given @Nullable String text,
        @NotNull RecommendationState state,
        @Nullable LocalDate newDay,
        @NotBlank @Size(max = 2000) @Multiline String remark) {

    @SuppressWarnings("NullAway") // the report is still empty on the form
    static RecommendationProgress wanted(Recommendation recommendation) {
        return new RecommendationProgress(recommendation.number(), recommendation.text(), null, null, null);
    }
}
