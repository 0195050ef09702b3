package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * An appraiser rates the current version of the project document.
 *
 * @param noConflictOfInterest the appraiser declares to be free of conflicts of interest; otherwise the task goes to somebody else
 * @param conflict what the conflict is; mandatory where there is one
 * @param ratings one for each of the eleven criteria; none with a conflict
 */
public record AppraiseProposal(
        boolean noConflictOfInterest,
        @Nullable @Size(max = 1000) @Multiline String conflict,
        @NotNull @Size(max = 11) @Valid List<@NotNull CriterionRating> ratings,
        @Nullable @Size(max = 4000) @Multiline String overallComment) {

    /** Score 2.58: recommended. */
    public static AppraiseProposal example() {
        return new AppraiseProposal(
                true,
                null,
                List.of(
                        new CriterionRating(Criterion.A1, Rating.HIGH_QUALITY, "Serves outcome GHA 102."),
                        new CriterionRating(Criterion.A2, Rating.HIGH_QUALITY, "Asked for by all three groups."),
                        new CriterionRating(Criterion.A3, Rating.SATISFACTORY, null),
                        new CriterionRating(Criterion.A4, Rating.HIGH_QUALITY, null),
                        new CriterionRating(Criterion.A5, Rating.SATISFACTORY, null),
                        new CriterionRating(
                                Criterion.A6, Rating.HIGH_QUALITY, "Baselines and targets for every indicator."),
                        new CriterionRating(Criterion.A7, Rating.HIGH_QUALITY, null),
                        new CriterionRating(Criterion.A8, Rating.SATISFACTORY, null),
                        new CriterionRating(Criterion.A9, Rating.SATISFACTORY, null),
                        new CriterionRating(Criterion.A10, Rating.SATISFACTORY, null),
                        new CriterionRating(Criterion.A11, Rating.HIGH_QUALITY, null)),
                "A sound proposal with strong ownership in the districts.");
    }

    static AppraiseProposal blank() {
        return new AppraiseProposal(
                true,
                null,
                Arrays.stream(Criterion.values()).map(CriterionRating::unrated).toList(),
                null);
    }
}
