package org.tricycle.consultation;

/** What the attendance of a sitting comes to (R4.18). */
public enum SittingResult {
    /** The groups file their positions. */
    QUORATE,
    /** Below quorum: another sitting is called. */
    ADJOURNED,
    /** A group was absent twice: it has a written window, the groups that were present file their positions. */
    WRITTEN_WINDOW;

    boolean isAdjourned() {
        return this == ADJOURNED;
    }
}
