package org.tricycle.revision;

/** What became of a revision. */
public enum RevisionState {
    /** Somebody still has to decide. */
    REQUESTED,
    APPLIED,
    REFUSED
}
