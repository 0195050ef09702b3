package org.tricycle.closure;

/** What follows a project (process.md §3.8). */
public enum NextPhase {
    /** Nothing. */
    NONE,
    /** A new project carries the same work on. */
    NEXT_PHASE,
    /** A new project does elsewhere what worked here. */
    REPLICATION
}
