package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The evaluation office rates whether a large proposal can be evaluated (R3.13).
 *
 * @param ratings one for each of the eight sub-criteria
 */
public record ReviewEvaluability(
        @NotEmpty @Size(max = 8) @Valid List<@NotNull SubRating> ratings,
        @Nullable @Size(max = 4000) @Multiline String overallComment) {

    public static ReviewEvaluability example() {
        return new ReviewEvaluability(
                Arrays.stream(SubCriterion.values())
                        .map(sub -> new SubRating(sub, Rating.HIGH_QUALITY, null))
                        .toList(),
                "Every indicator has a baseline, and the evaluations are paid for.");
    }

    static ReviewEvaluability blank() {
        return new ReviewEvaluability(
                Arrays.stream(SubCriterion.values()).map(SubRating::unrated).toList(), null);
    }
}
