package org.tricycle.partner;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.platform.command.Unit;

/**
 * Money that the donor pays on a day.
 *
 * @param due not before the signature
 * @param amount US$, more than 0
 */
public record Instalment(
        @NotNull LocalDate due,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal amount) {}
