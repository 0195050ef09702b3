package org.tricycle.revision;

/** What senior management recommends for a project that its full review did not confirm (R14.14). */
public enum ProjectAdvice {
    SUSPEND,
    TERMINATE;

    /** The revision that brings it before the authority. */
    RevisionType revision() {
        return this == SUSPEND ? RevisionType.SUSPENSION : RevisionType.TERMINATION;
    }
}
