package org.tricycle.formulation;

/** What the check by the service comes to (R2.13). */
public enum Completion {
    /** Nothing is missing, and the track asks for no more. */
    PASSED,
    /** Nothing is missing; the quality controller looks at it. */
    CONTROL,
    GAPS
}
