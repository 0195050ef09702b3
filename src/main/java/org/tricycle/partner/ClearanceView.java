package org.tricycle.partner;

/** What somebody finds about a partner. */
public enum ClearanceView {
    POSITIVE,
    DOUBTS,
    NEGATIVE
}
