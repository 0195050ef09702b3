package org.tricycle.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * What the evaluation office thinks of one sub-criterion.
 *
 * @param rating never <em>not relevant</em>: A6 and A7 are critical
 * @param comment mandatory for <em>unsatisfactory</em>
 */
public record SubRating(
        @NotNull @Given SubCriterion subCriterion,
        @NotNull Rating rating,
        @Nullable @Size(max = 2000) @Multiline String comment) {

    @SuppressWarnings("NullAway") // the rating is still empty on the form
    static SubRating unrated(SubCriterion subCriterion) {
        return new SubRating(subCriterion, null, null);
    }
}
