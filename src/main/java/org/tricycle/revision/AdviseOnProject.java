package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * Senior management says what is to become of a project that its full review did not confirm (process.md P15).
 *
 * @param finding why it was not confirmed
 */
public record AdviseOnProject(
        @Given @Nullable String finding,
        @NotNull ProjectAdvice advice,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static AdviseOnProject example() {
        return new AdviseOnProject(
                null,
                ProjectAdvice.SUSPEND,
                "No more money is committed until the document says how the committees work without the district’s staff.");
    }

    @SuppressWarnings("NullAway") // the advice is still empty on the form
    static AdviseOnProject on(FullReview review) {
        return new AdviseOnProject(review.reason().orElse(null), null, null);
    }
}
