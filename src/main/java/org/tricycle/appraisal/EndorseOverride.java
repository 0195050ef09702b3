package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The head of unit endorses that the lead appraiser overrides the determined outcome, or does not (R3.14).
 *
 * @param determined what the policy made of the ratings
 * @param wanted what the lead appraiser wants instead
 * @param overrideReason why
 * @param reason why the override is endorsed, or not
 */
public record EndorseOverride(
        @Given @Nullable AppraisalOutcome determined,
        @Given @Nullable AppraisalOutcome wanted,
        @Given @Nullable String overrideReason,
        boolean endorsed,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static EndorseOverride example() {
        return new EndorseOverride(
                null,
                null,
                null,
                true,
                "The missing baseline is being measured by the statistics office; a condition is enough.");
    }

    @SuppressWarnings("NullAway") // the reason is still empty on the form
    static EndorseOverride of(Appraisal appraisal) {
        return new EndorseOverride(
                appraisal.determined().orElse(null), appraisal.wanted(), appraisal.overrideReason(), false, null);
    }
}
