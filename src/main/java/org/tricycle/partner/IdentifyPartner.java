package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * Who a partner is and what it wants (process.md P2, step 1).
 *
 * @param category by which its approvals are reported (seed 001, Annex 2)
 * @param purpose what it wants to pay for
 * @param interest what it gains
 */
public record IdentifyPartner(
        @NotBlank @Size(max = 200) String name,
        @NotNull PartnerClass partnerClass,
        @NotNull DonorCategory category,
        @NotBlank @Size(max = 2000) @Multiline String purpose,
        @NotBlank @Size(max = 2000) @Multiline String interest) {

    public static IdentifyPartner example() {
        return new IdentifyPartner(
                "Decent Work Foundation",
                PartnerClass.NON_PROFIT,
                DonorCategory.FOUNDATION,
                "Skills training for informal workers in West Africa.",
                "Its statutes ask it to support vocational training; it sells nothing.");
    }
}
