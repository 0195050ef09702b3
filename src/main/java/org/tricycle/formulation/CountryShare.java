package org.tricycle.formulation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Unit;

/**
 * How much of the project is spent for a country.
 *
 * @param country ISO alpha-3 code, or a region prefix of rules.md §8
 * @param percent 0.01 to 100; all countries together 100
 */
public record CountryShare(
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Choice("countries")
        String country,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Unit("%")
        BigDecimal percent) {}
