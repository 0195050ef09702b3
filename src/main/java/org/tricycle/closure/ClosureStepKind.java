package org.tricycle.closure;

/** What is written down on the way to the end of a project (process.md stages 7 and 8). */
public enum ClosureStepKind {
    EXIT_PREPARED,
    ASSETS_HANDED_OVER,
    DEBRIEFED,
    NEXT_PHASE_DECIDED
}
