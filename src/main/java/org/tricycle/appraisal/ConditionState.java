package org.tricycle.appraisal;

/** How far a condition has come (R3.10). */
public enum ConditionState {
    OPEN,
    /** The author has shown evidence; the appraiser has not yet checked it. */
    EVIDENCED,
    MET,
    /** The approver lets it go, with a reason. */
    WAIVED
}
