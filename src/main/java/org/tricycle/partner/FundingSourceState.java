package org.tricycle.partner;

/** What became of a source that was named. */
public enum FundingSourceState {
    NAMED,
    SECURED,
    /** The partner was refused. */
    REFUSED,
    /** The bid was lost, not made, or its call cancelled. */
    LOST,
    /** The donor did not sign in time. */
    LAPSED,
    OPEN,
    GIVEN_UP
}
