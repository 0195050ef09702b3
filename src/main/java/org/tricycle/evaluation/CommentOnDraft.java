package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The programme officer comments on facts in the draft, never on its judgement (process.md P7, step 6).
 *
 * @param comments factual errors and what is right, or that there are none
 */
public record CommentOnDraft(
        @NotBlank @Size(max = 8000) @Multiline String comments) {

    public static CommentOnDraft example() {
        return new CommentOnDraft("Section 3: the second assembly adopted its plan in March, not in May.");
    }
}
