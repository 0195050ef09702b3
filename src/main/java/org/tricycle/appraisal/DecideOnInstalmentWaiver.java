package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The approving authority waives the open conditions before the first instalment, or insists on them.
 */
public record DecideOnInstalmentWaiver(
        boolean waived,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static DecideOnInstalmentWaiver example() {
        return new DecideOnInstalmentWaiver(true, "The bank opens no account before the first transfer.");
    }
}
