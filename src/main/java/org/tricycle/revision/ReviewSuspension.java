package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The responsible official reviews a suspension (process.md §3.7).
 */
public record ReviewSuspension(
        @NotNull SuspensionReviewResult result,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static ReviewSuspension example() {
        return new ReviewSuspension(SuspensionReviewResult.KEEP, "The region is still not accessible.");
    }
}
