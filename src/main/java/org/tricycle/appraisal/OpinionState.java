package org.tricycle.appraisal;

/** How far an opinion has come (R3.11). */
public enum OpinionState {
    ASKED,
    GIVEN,
    /** Too late: no opinion, and never a consent. */
    NOT_RECEIVED
}
