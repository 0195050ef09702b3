package org.tricycle.revision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.tricycle.platform.command.Unit;

/**
 * The money of a terminated project is settled.
 *
 * @param lastExpenditure US$ spent since the last report; open obligations are paid or cancelled with it
 * @param balanceReturned US$, the agreed amount less all expenditure
 * @param statement certified statement with the donor’s acceptance
 */
public record SettleTermination(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal lastExpenditure,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal balanceReturned,

        @NotBlank @Size(max = 300) String statement) {

    public static SettleTermination example() {
        return new SettleTermination(
                new BigDecimal("120000.00"),
                new BigDecimal("880000.00"),
                "Final statement FS/2026/44, accepted by the donor");
    }
}
