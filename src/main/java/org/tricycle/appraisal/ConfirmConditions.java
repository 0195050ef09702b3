package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lead appraiser checks the evidence for the conditions before signature.
 *
 * @param checks one for each condition with new evidence
 */
public record ConfirmConditions(
        @NotEmpty @Size(max = 20) @Valid List<@NotNull ConditionCheck> checks) {

    public static ConfirmConditions example() {
        return new ConfirmConditions(List.of(new ConditionCheck(
                1,
                "Reserve the money for the independent evaluation.",
                "Budget line 4 of the project document, US$ 40,000, confirmed by finance on 2 March 2026.",
                true,
                null)));
    }
}
