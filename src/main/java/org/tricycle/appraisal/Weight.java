package org.tricycle.appraisal;

/**
 * How much a criterion counts.
 *
 * @param points share of the score; all criteria together 100
 * @param critical unsatisfactory here sends a proposal back
 */
public record Weight(int points, boolean critical) {}
