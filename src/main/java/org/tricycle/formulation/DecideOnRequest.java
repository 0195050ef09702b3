package org.tricycle.formulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The head of unit decides whether a request is worth developing, having heard the groups on the need (process.md step 0.6).
 *
 * @param reason mandatory for parking and for not pursuing; the requester reads it
 * @param seedMoney money for a mission or for drafting is wanted first (process.md step 0.7); only with a request to develop
 */
public record DecideOnRequest(
        @NotNull RequestChoice decision,
        @Nullable @Size(max = 2000) @Multiline String reason,
        boolean seedMoney) {

    public static DecideOnRequest example() {
        return new DecideOnRequest(
                RequestChoice.DEVELOP, "All three groups named the need, and nobody else answers it.", false);
    }
}
