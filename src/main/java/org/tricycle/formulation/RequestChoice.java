package org.tricycle.formulation;

/** What becomes of a request (R2.11). */
public enum RequestChoice {
    DEVELOP,
    /** Looked at again later; the project stays where it is. */
    PARK,
    DO_NOT_PURSUE
}
