package org.tricycle.formulation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.StrategicObjective;

/**
 * Money for one type of assistance in one year, for one objective in one country.
 *
 * @param year calendar year
 * @param amount US$, more than 0
 * @param objective the strategic objective that it serves; the short form leaves it out (R2.22)
 * @param country ISO alpha-3 code or region prefix where it is spent; the short form leaves it out (R2.22)
 */
public record BudgetLine(
        @Min(1950) @Max(2200) int year,
        @NotNull AssistanceType type,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal amount,

        @Nullable @Size(max = 300) String description,
        @Nullable StrategicObjective objective,

        @Nullable @Pattern(regexp = "[A-Z]{3}") @Choice("countries")
        String country) {}
