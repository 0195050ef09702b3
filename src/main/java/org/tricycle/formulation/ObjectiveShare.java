package org.tricycle.formulation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.StrategicObjective;

/**
 * How much of the project serves a strategic objective.
 *
 * @param percent 0.01 to 100; all objectives together 100
 */
public record ObjectiveShare(
        @NotNull StrategicObjective objective,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Unit("%")
        BigDecimal percent) {}
