package org.tricycle.partner;

/** Whether a call is answered. */
public enum BidDecision {
    BID,
    NO_BID
}
