package org.tricycle.revision;

/** Whose approval a revision needs (R14.3). */
public enum RevisionRoute {
    MANAGER_AND_FINANCE("MANAGER_AND_FINANCE"),
    OFFICIAL("OFFICIAL"),
    /** The responsible official, and the groups by a silence procedure. */
    OFFICIAL_AND_SILENCE("OFFICIAL"),
    /** The approving authority of the total. */
    AUTHORITY("AUTHORITY"),
    /** Appraisal, consultation and approval of a new document. */
    SUBSTANTIVE("AUTHORITY");

    private final String decider;

    RevisionRoute(String decider) {
        this.decider = decider;
    }

    /** Who decides, as the process asks. */
    String decider() {
        return decider;
    }

    /** An approval of the whole, from which moves between lines are counted anew (R14.4). */
    boolean isByAuthority() {
        return this == AUTHORITY || this == SUBSTANTIVE;
    }
}
