package org.tricycle.formulation;

import java.math.BigDecimal;

/**
 * What the track of a project depends on (rules.md §0).
 *
 * @param total US$
 * @param months whole calendar months
 * @param coverage where the project works
 * @param donor three-letter donor code; says whether the money is private
 */
public record Proportions(BigDecimal total, int months, Coverage coverage, String donor) {}
