package org.tricycle.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tricycle.platform.command.Multiline;

/**
 * Senior management decides on a second red month in a row (R14.7, R14.8).
 *
 * @param reason why; for a reallocation also what goes where
 * @param projects those to be revised; none for a reallocation
 */
public record DecideOnShortfall(
        @NotNull ShortfallDecision decision,
        @NotBlank @Size(max = 4000) @Multiline String reason,
        @NotNull @Size(max = 20) @Valid List<@NotNull ProjectToRevise> projects) {

    public static DecideOnShortfall example() {
        return new DecideOnShortfall(
                ShortfallDecision.REALLOCATION,
                "US$ 200,000 of the training component go to the regional programme, where demand is higher.",
                List.of());
    }
}
