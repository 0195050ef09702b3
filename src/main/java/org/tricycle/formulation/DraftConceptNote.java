package org.tricycle.formulation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;

/**
 * A concept note is drafted (process.md step 1.0).
 *
 * @param constituentsDemand who of the government, the employers and the workers asked for the project, and how
 * @param estimatedBudget US$
 * @param start first day of the project
 * @param end last day of the project
 */
public record DraftConceptNote(
        @NotBlank @Size(max = 4000) @Multiline String problem,
        @NotBlank @Size(max = 4000) @Multiline String targetGroups,
        @NotBlank @Size(max = 4000) @Multiline String approach,
        @NotBlank @Size(max = 4000) @Multiline String constituentsDemand,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal estimatedBudget,

        @NotNull LocalDate start,
        @NotNull LocalDate end) {

    public static DraftConceptNote example() {
        return new DraftConceptNote(
                "Nine out of ten workers of the two districts earn their living informally, without training, credit or a voice.",
                "4,000 informal workers, half of them women, in agro-processing, construction and small trade.",
                "District committees of the three groups plan local economic development; skills training and savings groups follow.",
                "Asked for by the Trades Union Congress, supported by the employers’ association and the Ministry of Labour.",
                new BigDecimal("1000000.00"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30));
    }
}
