package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The donor is told of a decision.
 *
 * @param informedOn not in the future
 * @param reference letter or message that told it
 */
public record InformDonor(
        @NotNull LocalDate informedOn,
        @NotBlank @Size(max = 300) String reference) {

    public static InformDonor example() {
        return new InformDonor(LocalDate.of(2026, 11, 20), "Letter TC/GHA/2026/31");
    }
}
