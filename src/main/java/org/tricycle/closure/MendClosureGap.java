package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The owner of something missing at closure mends it, or asks for a waiver (rules.md §7).
 *
 * @param done what was done about it, with evidence
 * @param waiverReason why the approving authority should let the project close without it; empty where it is mended
 */
public record MendClosureGap(
        @NotBlank @Size(max = 2000) @Multiline String done,
        @Nullable @Size(max = 2000) @Multiline String waiverReason) {

    public static MendClosureGap example() {
        return new MendClosureGap(
                "Half of the papers are in the records room, box 14.",
                "The other half was lost in the flood of May, as the police report says.");
    }
}
