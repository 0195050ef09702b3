package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The quality controller passes a file to appraisal or returns it with a list of what is missing (process.md step 1.8).
 *
 * @param items at least one for a returned file, none for a passed one
 */
public record CheckCompleteness(
        @NotNull Boolean passed,
        @NotNull @Size(max = 30) @Valid List<@NotNull ReturnItem> items) {

    public static CheckCompleteness example() {
        return new CheckCompleteness(true, List.of());
    }
}
