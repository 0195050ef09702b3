package org.tricycle.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * Who shall pay for the project (process.md step 1.6).
 *
 * @param donor the public donor
 * @param partnerCode three capital letters by which projects will name the partner
 * @param partnerName needed for a partner that nobody named before
 * @param reason needed to give the project up
 * @param ownTerms the source wants an agreement of its own wording instead of the standard one
 */
public record NameFundingSource(
        @NotNull FundingSourceKind kind,
        @Choice("donors") @Nullable String donor,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String partnerCode,
        @Size(max = 200) @Nullable String partnerName,
        @Size(max = 2000) @Multiline @Nullable String reason,
        boolean ownTerms) {

    public static NameFundingSource example() {
        return new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, "NLD", null, null, null, false);
    }
}
