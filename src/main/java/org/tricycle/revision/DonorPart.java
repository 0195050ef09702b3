package org.tricycle.revision;

/** The donor’s part in a revision. */
public enum DonorPart {
    NONE,
    /** The agreement demands consent first. */
    CONSENT,
    /** The donor is told afterwards. */
    NOTICE
}
