package org.tricycle.consultation;

/** What came of turning to a silent group. */
public enum ContactOutcome {
    /** It answers in a window that is extended once. */
    MORE_TIME,
    /** It has no position, for a reason that is recorded; never support. */
    NO_POSITION
}
