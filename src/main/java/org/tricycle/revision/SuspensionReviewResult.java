package org.tricycle.revision;

/** What the review of a suspension comes to. */
public enum SuspensionReviewResult {
    KEEP,
    PROPOSE_RESUMPTION,
    PROPOSE_TERMINATION
}
