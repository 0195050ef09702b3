package org.tricycle.approval;

/** How far a rejection and the appeal against it have come (R6.10). */
public enum AppealState {
    /** The author side may appeal. */
    OPEN,
    /** No appeal is possible: one was decided before, or nobody is above who rejected. */
    EXCLUDED,
    /** The author side accepts the rejection. */
    ACCEPTED,
    /** The time to appeal is over. */
    LAPSED,
    LODGED,
    /** The rejection stands. */
    UPHELD,
    /** The project goes back to drafting. */
    GRANTED
}
