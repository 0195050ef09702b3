package org.tricycle.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;

/**
 * A request for technical cooperation is registered (process.md step 0.1).
 *
 * @param country ISO alpha-3 code, or a region prefix of rules.md §8
 * @param donor three-letter donor code, {@code XXX} while unknown
 * @param indicativeBudget US$
 * @param illustrative whether figures are invented for demonstration
 */
public record RegisterRequest(
        @NotBlank @Size(min = 5, max = 200) String title,
        @NotNull RequestSource source,
        @Size(max = 200) @Nullable String sourceReference,
        @NotBlank @Choice("countries") String country,
        @NotBlank @Choice("donors") String donor,
        @NotBlank @Size(max = 100) String theme,
        @NotBlank @Size(max = 4000) @Multiline String need,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal indicativeBudget,

        @NotNull LocalDate plannedStart,
        @NotNull LocalDate plannedEnd,
        boolean illustrative) {

    public static RegisterRequest example() {
        return new RegisterRequest(
                "Working out of poverty",
                RequestSource.CONSTITUENT,
                "Letter of the Trades Union Congress of 14 January 2026",
                "GHA",
                "NLD",
                "Informal economy",
                "Informal workers in two districts ask for skills, credit and a voice in local economic planning.",
                new BigDecimal("1000000.00"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30),
                false);
    }
}
