package org.tricycle.revision;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The approving authority decides on a revision.
 *
 * @param noConflictOfInterest the person deciding has no interest of their own in the project
 */
public record AuthoriseRevision(
        @AssertTrue boolean noConflictOfInterest,
        @NotNull RevisionDecision decision,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static AuthoriseRevision example() {
        return new AuthoriseRevision(
                true, RevisionDecision.APPROVE, "The situation on the ground leaves no other choice.");
    }
}
