package org.tricycle.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * A body gives its opinion on the current version of the project document.
 *
 * @param body who is asked
 * @param remarks what the body wants changed; mandatory unless the proposal is simply acceptable
 */
public record GiveOpinion(
        @Given @Nullable OpinionBody body,
        @NotNull OpinionStatement statement,
        @Nullable @Size(max = 4000) @Multiline String remarks) {

    public static GiveOpinion example() {
        return new GiveOpinion(
                null,
                OpinionStatement.ACCEPTABLE_WITH_REMARKS,
                "Name the organisations that will train the enterprise committees.");
    }

    @SuppressWarnings("NullAway") // the statement is still empty on the form
    static GiveOpinion asked(OpinionBody body) {
        return new GiveOpinion(body, null, null);
    }
}
