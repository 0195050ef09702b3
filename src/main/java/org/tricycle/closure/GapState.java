package org.tricycle.closure;

/** What became of something that was missing at closure (rules.md §7). */
public enum GapState {
    OPEN,
    MENDED,
    WAIVER_ASKED,
    WAIVED
}
