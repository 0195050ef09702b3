package org.tricycle.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The certifier confirms that the money is there, or says why not.
 *
 * @param statement what is certified, or why it is refused
 * @param fundReference fund or pledge that pays; mandatory when the funds are certified
 */
public record CertifyFunds(
        boolean certified,
        @NotBlank @Size(max = 2000) @Multiline String statement,
        @Nullable @Size(max = 100) String fundReference) {

    public static CertifyFunds example() {
        return new CertifyFunds(
                true, "The pledge of the donor covers the whole budget; no advance is needed.", "NET/2026/PLEDGE-04");
    }
}
