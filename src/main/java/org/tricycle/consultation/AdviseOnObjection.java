package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The objecting group's bureau says what would meet the objection.
 *
 * @param section section of the document that the objection is about
 * @param objection the group's words
 * @param advice what the bureau proposes
 */
public record AdviseOnObjection(
        @Given @Nullable String section,
        @Given @Nullable String objection,
        @NotBlank @Size(max = 4000) @Multiline String advice) {

    public static AdviseOnObjection example() {
        return new AdviseOnObjection(
                "Budget",
                "The training budget names no organisation of ours.",
                "Name the group’s organisations as partners in the training; the group would then support the project.");
    }
}
