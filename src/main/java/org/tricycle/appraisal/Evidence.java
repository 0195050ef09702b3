package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * How one condition was met.
 *
 * @param condition number of the condition in the project, from 1
 * @param text what the condition asks for
 * @param evidence document, letter or fact that shows it
 */
public record Evidence(
        @Given int condition,
        @Given @Nullable String text,
        @NotBlank @Size(max = 2000) @Multiline String evidence) {

    @SuppressWarnings("NullAway") // the evidence is still empty on the form
    static Evidence wanted(Condition condition) {
        return new Evidence(condition.number(), condition.text(), null);
    }
}
