package org.tricycle.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whoever answers for a project’s recommendations says how far each has come (rules.md §6).
 *
 * @param recommendations one for each that is open
 */
public record ReportOnRecommendations(
        @NotEmpty @Size(max = 200) @Valid List<@NotNull RecommendationProgress> recommendations) {

    public static ReportOnRecommendations example() {
        return new ReportOnRecommendations(List.of(new RecommendationProgress(
                1,
                "Agree with both districts on a budget line for the committees before the next fiscal year.",
                RecommendationState.DONE,
                null,
                "Both assemblies voted the budget line.")));
    }
}
