package org.tricycle.partner;

/** How a clearance ends. */
public enum ClearanceOutcome {
    CLEARED,
    CONDITIONAL,
    REFUSED
}
