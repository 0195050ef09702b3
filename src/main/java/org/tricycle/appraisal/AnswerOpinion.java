package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The author answers a body that finds the proposal not acceptable.
 *
 * @param body who finds so
 * @param remarks why
 * @param answer the author's reply; the approver reads both
 */
public record AnswerOpinion(
        @Given @Nullable OpinionBody body,
        @Given @Nullable String remarks,
        @NotBlank @Size(max = 4000) @Multiline String answer) {

    public static AnswerOpinion example() {
        return new AnswerOpinion(
                null,
                null,
                "The next version gives the organisations a budget line of their own and a seat in the committee.");
    }

    @SuppressWarnings("NullAway") // the answer is still empty on the form
    static AnswerOpinion to(Opinion opinion) {
        return new AnswerOpinion(opinion.body(), opinion.remarks(), null);
    }
}
