package org.tricycle.evaluation;

/** What management makes of a recommendation (R8.9). */
public enum ResponseKind {
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    REJECTED;

    /** Whoever does not follow in full says why. */
    boolean needsReason() {
        return this != ACCEPTED;
    }

    /** Whoever follows says what is done, and by when. */
    boolean needsAction() {
        return this != REJECTED;
    }
}
