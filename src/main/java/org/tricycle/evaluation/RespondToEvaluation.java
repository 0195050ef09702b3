package org.tricycle.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The project manager answers the recommendations of an evaluation (process.md P7, step 9).
 *
 * @param responses one for each recommendation
 */
public record RespondToEvaluation(
        @NotEmpty @Size(max = 50) @Valid List<@NotNull Response> responses) {

    public static RespondToEvaluation example() {
        return new RespondToEvaluation(List.of(new Response(
                1,
                "Agree with both districts on a budget line for the committees before the next fiscal year.",
                ResponseKind.ACCEPTED,
                null,
                "The country office signs a letter of intent with both district assemblies.",
                LocalDate.of(2027, 11, 30))));
    }
}
