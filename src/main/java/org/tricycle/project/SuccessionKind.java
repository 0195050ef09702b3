package org.tricycle.project;

/** How a project follows another (process.md §3.8). */
public enum SuccessionKind {
    /** It carries the same work on. */
    NEXT_PHASE,
    /** It does elsewhere what worked here. */
    REPLICATION
}
