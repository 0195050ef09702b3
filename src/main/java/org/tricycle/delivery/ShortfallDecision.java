package org.tricycle.delivery;

/** What senior management may decide after a second red month (rules.md §5). */
public enum ShortfallDecision {
    /** Named projects are revised. */
    REVISION,
    /** Money goes where it is spent. */
    REALLOCATION
}
