package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * One item of the closure checklist.
 *
 * @param evidence document, letter or fact that shows it
 */
public record ClosureCheck(
        @NotNull @Given ClosureItem item,
        boolean done,
        @NotBlank @Size(max = 2000) @Multiline String evidence) implements Check<ClosureItem> {

    @SuppressWarnings("NullAway") // the evidence is still empty on the form
    static ClosureCheck open(ClosureItem item, boolean done, @Nullable String evidence) {
        return new ClosureCheck(item, done, evidence);
    }
}
