package org.tricycle.revision;

/** What a full review comes to (R14.12). */
public enum FullReviewResult {
    CONFIRMED,
    /** Goes on, and is asked to be revised. */
    CONFIRMED_WITH_CHANGES,
    NOT_CONFIRMED
}
