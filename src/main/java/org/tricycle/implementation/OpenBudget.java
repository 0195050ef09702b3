package org.tricycle.implementation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.platform.command.Unit;

/**
 * The budget of a signed project is opened in the accounts (process.md stage 5).
 *
 * @param budgetCode code of the project in the accounts
 * @param openedOn on or after the day of signature, not in the future
 * @param firstAllocation US$ that may be spent at once, at most the agreed amount
 */
public record OpenBudget(
        @NotBlank @Size(max = 40) String budgetCode,
        @NotNull LocalDate openedOn,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal firstAllocation) {

    public static OpenBudget example() {
        return new OpenBudget("107112", LocalDate.of(2026, 11, 18), new BigDecimal("600000.00"));
    }
}
