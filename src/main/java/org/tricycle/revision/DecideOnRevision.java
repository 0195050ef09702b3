package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The responsible official decides on a minor revision.
 */
public record DecideOnRevision(
        @NotNull RevisionDecision decision,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static DecideOnRevision example() {
        return new DecideOnRevision(
                RevisionDecision.APPROVE, "The delay has its cause outside the project and the results stay the same.");
    }
}
