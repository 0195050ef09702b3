package org.tricycle.administration;

/**
 * What a repair began.
 *
 * @param steps failed steps that are tried again
 * @param settling whether the result is still to come
 */
public record Retried(int steps, boolean settling) {}
