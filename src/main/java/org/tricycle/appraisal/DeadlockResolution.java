package org.tricycle.appraisal;

/** What the head of unit makes of a proposal that was returned too often on the same criterion (R3.15). */
public enum DeadlockResolution {
    /** One more version, the last one. */
    LAST_REWORK,
    WITHDRAW,
    REJECT
}
