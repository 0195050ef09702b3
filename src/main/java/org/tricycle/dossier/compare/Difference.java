package org.tricycle.dossier.compare;

/** What became of something between two versions. */
public enum Difference {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
}
