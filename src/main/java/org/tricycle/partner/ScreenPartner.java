package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The legal officer’s screening of a partner (process.md P2; seed 001 §106).
 *
 * @param legal registered, solvent, not on a sanctions list
 * @param labourStandards its own record as an employer and along its supply chains
 * @param commercialInterest it would gain business from the project; refuses it
 * @param logoMisuse it wants the logo for its own publicity; refuses it
 */
public record ScreenPartner(
        @NotNull ClearanceView legal,
        @NotNull ClearanceView reputation,
        @NotNull ClearanceView sharedValues,
        @NotNull ClearanceView labourStandards,
        boolean commercialInterest,
        boolean logoMisuse,
        @NotBlank @Size(max = 4000) @Multiline String findings) {

    public static ScreenPartner example() {
        return new ScreenPartner(
                ClearanceView.POSITIVE,
                ClearanceView.POSITIVE,
                ClearanceView.POSITIVE,
                ClearanceView.POSITIVE,
                false,
                false,
                "Registered since 1987, audited each year, bound by a collective agreement.");
    }
}
