package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tricycle.platform.command.Multiline;

/**
 * A third appraiser rates the criteria on which two ratings lie two apart.
 *
 * @param noConflictOfInterest the moderator declares to be free of conflicts of interest
 * @param ratings one for each disputed criterion and no other; they replace both earlier ones
 * @param comment why the moderator rates so
 */
public record ModerateAppraisal(
        @AssertTrue boolean noConflictOfInterest,
        @NotEmpty @Size(max = 11) @Valid List<@NotNull CriterionRating> ratings,
        @NotBlank @Size(max = 4000) @Multiline String comment) {

    public static ModerateAppraisal example() {
        return new ModerateAppraisal(
                true,
                List.of(new CriterionRating(Criterion.A8, Rating.SATISFACTORY, "Unit costs follow the last phase.")),
                "The delivery plan is ambitious but in line with the pilot phase.");
    }
}
