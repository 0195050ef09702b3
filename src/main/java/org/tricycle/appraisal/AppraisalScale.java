package org.tricycle.appraisal;

/**
 * How much appraisal a proposal gets.
 *
 * @param appraisers how many people review, 1 or 2
 * @param evaluabilityReview whether the evaluation office rates A6 and A7
 * @param returns how many returns on the same criterion make a deadlock
 */
public record AppraisalScale(int appraisers, boolean evaluabilityReview, int returns) {}
