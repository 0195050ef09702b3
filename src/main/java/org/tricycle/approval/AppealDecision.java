package org.tricycle.approval;

/** What the next authority decides on an appeal. */
public enum AppealDecision {
    /** The rejection stands and is final. */
    UPHOLD,
    /** The rejection falls; the project goes back to drafting. */
    GRANT
}
