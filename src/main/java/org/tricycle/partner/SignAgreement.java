package org.tricycle.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.platform.command.Unit;

/**
 * The agreement with the donor is signed (process.md step 4.5).
 *
 * @param reference number or title under which the agreement is filed
 * @param signedOn day of the last signature; not in the future
 * @param donorName the donor as it signs
 * @param amount US$, the approved budget
 * @param locallyMobilised the money was found in the country (seed 001, Annex 1)
 * @param instalments add up to the amount
 */
public record SignAgreement(
        @NotBlank @Size(max = 100) String reference,
        @NotNull LocalDate signedOn,
        @NotNull FundingModality modality,
        @NotNull DonorCategory donorCategory,
        @NotBlank @Size(max = 200) String donorName,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal amount,

        boolean locallyMobilised,
        @NotEmpty @Size(max = 60) @Valid List<@NotNull Instalment> instalments) {

    public static SignAgreement example() {
        return new SignAgreement(
                "NET/GHA/2026-17",
                LocalDate.of(2026, 11, 16),
                FundingModality.PROJECT_FUNDING,
                DonorCategory.MULTI_BILATERAL,
                "Ministry of Foreign Affairs of the Netherlands",
                new BigDecimal("1000000.00"),
                false,
                List.of(
                        new Instalment(LocalDate.of(2026, 12, 1), new BigDecimal("600000.00")),
                        new Instalment(LocalDate.of(2027, 3, 1), new BigDecimal("400000.00"))));
    }
}
