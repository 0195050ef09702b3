package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The committee's secretary records what conciliation brought; the objecting group is heard again.
 *
 * @param objection the group's words
 * @param advice what the group's bureau proposes
 * @param reply the revised text of the section, or the reasons for keeping it
 */
public record RecordConciliation(
        @Given @Nullable String objection,
        @Given @Nullable String advice,
        @NotNull ConciliationResult result,
        @NotBlank @Size(max = 4000) @Multiline String reply) {

    public static RecordConciliation example() {
        return new RecordConciliation(
                "The training budget names no organisation of ours.",
                "Name the group’s organisations as partners in the training.",
                ConciliationResult.REVISED_TEXT,
                "The training budget names the organisations of all three groups as partners in its delivery.");
    }
}
