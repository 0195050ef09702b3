package org.tricycle.silence;

/** How a silence procedure ended (R18.4, R18.5). */
public enum SilenceResult {
    /** Nobody spoke; this is no support. */
    NO_OBJECTION,
    OBJECTION,
    MEETING_ASKED
}
