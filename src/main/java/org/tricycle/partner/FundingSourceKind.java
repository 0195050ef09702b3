package org.tricycle.partner;

/** What is answered to the question who pays (process.md step 1.6). */
public enum FundingSourceKind {
    PUBLIC_DONOR,
    /** Anybody who needs clearance. */
    PARTNER,
    /** A donor’s call that a bid answers. */
    TENDER,
    NONE_YET,
    GIVE_UP
}
