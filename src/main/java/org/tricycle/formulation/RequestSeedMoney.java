package org.tricycle.formulation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;

/**
 * Money of the regular budget for technical cooperation is asked for, to prepare a project (process.md step 0.7).
 *
 * @param amount US$
 * @param purpose the mission or the drafting that it pays for
 */
public record RequestSeedMoney(
        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal amount,

        @NotBlank @Size(max = 2000) @Multiline String purpose) {

    public static RequestSeedMoney example() {
        return new RequestSeedMoney(
                new BigDecimal("12000.00"), "A mission of two weeks to both districts, with one member of each group.");
    }
}
