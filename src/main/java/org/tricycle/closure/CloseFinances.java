package org.tricycle.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.tricycle.platform.command.Unit;

/**
 * The finance officer closes the accounts of a project (process.md stage 8).
 *
 * @param checks one for each item of the financial checklist
 * @param balanceReturned US$ that went back to the donor: the agreed amount less the expenditure
 */
public record CloseFinances(
        @NotEmpty @Size(max = 4) @Valid List<@NotNull FinancialCheck> checks,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal balanceReturned) {

    public static CloseFinances example() {
        return new CloseFinances(
                List.of(
                        new FinancialCheck(
                                FinancialItem.ADVANCES_AND_OBLIGATIONS_ZERO,
                                true,
                                "Trial balance of the project, all advances recovered."),
                        new FinancialCheck(
                                FinancialItem.FINANCIAL_STATEMENT_CERTIFIED,
                                true,
                                "Final financial statement, certified by the treasurer."),
                        new FinancialCheck(
                                FinancialItem.DONOR_BALANCE_SETTLED, true, "Transfer of US$ 60,000 to the donor."),
                        new FinancialCheck(FinancialItem.IATI_FINAL_UPDATE, true, "Activity published with status 4.")),
                new BigDecimal("60000.00"));
    }
}
