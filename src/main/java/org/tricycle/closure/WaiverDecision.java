package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * What the approving authority says to one thing missing.
 *
 * @param asked why a waiver was asked for
 * @param granted the project may close without it
 */
public record WaiverDecision(
        @NotNull @Given ClosureItem item,
        @Given @Nullable String asked,
        boolean granted,
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    @SuppressWarnings("NullAway") // the reason is still empty on the form
    static WaiverDecision wanted(ClosureGap gap) {
        return new WaiverDecision(gap.item(), gap.text(), false, null);
    }
}
