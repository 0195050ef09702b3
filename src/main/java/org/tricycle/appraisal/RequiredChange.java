package org.tricycle.appraisal;

/**
 * What the author has to change, because an appraiser finds it unsatisfactory (R3.8).
 *
 * @param text the appraiser's comment
 */
public record RequiredChange(Criterion criterion, String text) {}
