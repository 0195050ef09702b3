package org.tricycle.revision;

/** How a silence procedure ended (rules.md §2). */
public enum SilenceResult {
    /** Nobody spoke; this is no support. */
    NO_OBJECTION,
    OBJECTION,
    MEETING_ASKED
}
