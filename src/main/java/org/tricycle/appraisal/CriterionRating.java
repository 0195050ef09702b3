package org.tricycle.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * What one person thinks of a proposal by one criterion.
 *
 * @param rating asked for by the rules, unless the appraiser stands back because of a conflict of interest
 * @param comment mandatory for <em>unsatisfactory</em>, where it becomes a change required of the author, and for <em>not relevant</em>
 */
public record CriterionRating(
        @NotNull @Given Criterion criterion,
        @Nullable Rating rating,
        @Nullable @Size(max = 2000) @Multiline String comment) {

    /** The rating of a complete review. */
    Rating given() {
        return Objects.requireNonNull(rating);
    }

    static CriterionRating unrated(Criterion criterion) {
        return new CriterionRating(criterion, null, null);
    }
}
