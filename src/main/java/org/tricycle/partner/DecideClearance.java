package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The director’s decision on a partner that somebody doubts (process.md P2, step 4).
 *
 * @param conditions needed for a clearance with conditions, none otherwise
 * @param reasons kept for good
 */
public record DecideClearance(
        @NotNull ClearanceOutcome outcome,
        @Size(max = 4000) @Multiline @Nullable String conditions,
        @NotBlank @Size(max = 4000) @Multiline String reasons) {

    public static DecideClearance example() {
        return new DecideClearance(
                ClearanceOutcome.CONDITIONAL,
                "The partner publishes its audit of suppliers each year; the logo appears on no product.",
                "The doubts concern suppliers only and can be watched.");
    }
}
