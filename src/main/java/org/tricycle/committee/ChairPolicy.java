package org.tricycle.committee;

/** Who chairs a committee (rules.md §2). The chair files no position. */
public enum ChairPolicy {
    /** The three groups in turn. */
    ROTATING,
    GOVERNMENT_WITH_TWO_VICE_CHAIRS,
    INDEPENDENT
}
