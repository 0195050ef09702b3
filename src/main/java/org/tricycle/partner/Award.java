package org.tricycle.partner;

/** What became of a bid. */
public enum Award {
    WON,
    LOST,
    CANCELLED
}
