package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lead appraiser checks the evidence for the conditions before the first instalment.
 *
 * @param checks one for each condition with new evidence
 */
public record VerifyInstalmentConditions(
        @NotEmpty @Size(max = 20) @Valid List<@NotNull ConditionCheck> checks) {

    public static VerifyInstalmentConditions example() {
        return new VerifyInstalmentConditions(List.of(new ConditionCheck(
                1, "Open the project’s bank account.", "Letter of the bank of 18 November 2026.", true, null)));
    }
}
