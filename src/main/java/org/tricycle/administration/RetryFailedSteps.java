package org.tricycle.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/** Failed steps are tried again (R13.3). */
public record RetryFailedSteps(
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    public static RetryFailedSteps example() {
        return new RetryFailedSteps("The mail server answers again.");
    }
}
