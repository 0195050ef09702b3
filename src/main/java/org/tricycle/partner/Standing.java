package org.tricycle.partner;

/** Where a partner stands today. */
public enum Standing {
    /** Named as a source, never cleared. */
    NAMED,
    /** A public donor or multilateral body, which needs no clearance. */
    REGISTERED,
    CLEARED,
    CONDITIONAL,
    REFUSED,
    /** Its clearance, or its refusal, has run out. */
    EXPIRED;

    /** Whether its money may be taken (R5.8). */
    public boolean isFit() {
        return this == REGISTERED || this == CLEARED || this == CONDITIONAL;
    }

    static Standing after(ClearanceOutcome outcome) {
        return switch (outcome) {
            case CLEARED -> CLEARED;
            case CONDITIONAL -> CONDITIONAL;
            case REFUSED -> REFUSED;
        };
    }
}
