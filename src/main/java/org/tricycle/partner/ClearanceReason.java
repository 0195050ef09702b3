package org.tricycle.partner;

/** Why a partner is looked at. */
public enum ClearanceReason {
    /** It is named as the source of a project’s money. */
    FUNDING,
    /** Its clearance has run out. */
    RECHECK
}
