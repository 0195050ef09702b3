package org.tricycle.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * Management's answer to one recommendation (R8.9).
 *
 * @param recommendation number of the recommendation in the project, from 1
 * @param text what is recommended
 * @param reason mandatory unless the recommendation is accepted in full
 * @param action what is done; mandatory unless the recommendation is rejected
 * @param actionDue day by which it is done; goes with the action
 */
public record Response(
        @Given long recommendation,
        @Given @Nullable String text,
        @NotNull ResponseKind response,
        @Nullable @Size(max = 2000) @Multiline String reason,
        @Nullable @Size(max = 2000) @Multiline String action,
        @Nullable LocalDate actionDue) {

    @SuppressWarnings("NullAway") // the answer is still empty on the form
    static Response wanted(Recommendation recommendation) {
        return new Response(recommendation.number(), recommendation.text(), null, null, null, null);
    }
}
