package org.tricycle.appraisal;

import java.math.BigDecimal;

/**
 * What the outcome of an appraisal depends on.
 *
 * @param criticalUnsatisfactory a critical criterion has an unsatisfactory rating
 * @param value 1.00 to 3.00, two decimals, half up
 * @param unsatisfactory number of criteria with an unsatisfactory rating, 0 to 11
 */
public record Score(boolean criticalUnsatisfactory, BigDecimal value, int unsatisfactory) {}
