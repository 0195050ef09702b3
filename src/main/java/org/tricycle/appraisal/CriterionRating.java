package org.tricycle.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * What one person thinks of a proposal by one criterion.
 *
 * @param comment mandatory for <em>unsatisfactory</em>, where it becomes a change required of the author, and for <em>not relevant</em>
 */
public record CriterionRating(
        @NotNull @Given Criterion criterion,
        @NotNull Rating rating,
        @Nullable @Size(max = 2000) @Multiline String comment) {

    @SuppressWarnings("NullAway") // the rating is still empty on the form
    static CriterionRating unrated(Criterion criterion) {
        return new CriterionRating(criterion, null, null);
    }
}
