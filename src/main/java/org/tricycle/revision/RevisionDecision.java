package org.tricycle.revision;

/** What somebody decides on a revision. */
public enum RevisionDecision {
    APPROVE,
    REFUSE
}
