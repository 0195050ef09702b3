package org.tricycle.partner;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.platform.command.Unit;

/**
 * The bid as it went out (process.md P8).
 *
 * @param price US$
 */
public record SubmitBid(
        @NotBlank @Size(max = 100) String reference,
        @NotNull LocalDate submittedOn,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal price) {

    public static SubmitBid example() {
        return new SubmitBid("BID/2026/7", LocalDate.of(2026, 11, 16), new BigDecimal("1000000.00"));
    }
}
