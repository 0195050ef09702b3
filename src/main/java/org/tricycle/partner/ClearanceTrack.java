package org.tricycle.partner;

/** How much clearance a partner needs (rules.md §4). */
public enum ClearanceTrack {
    /** Entered in the register, nothing more. */
    REGISTER,
    LIGHT,
    STANDARD,
    /** Screened, with an opinion of each bureau. */
    FULL
}
