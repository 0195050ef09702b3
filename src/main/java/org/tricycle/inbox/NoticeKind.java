package org.tricycle.inbox;

/** Moments at which somebody is reminded of a task or told that it is late (rules.md §2); the days are in the table {@code reminder}. */
public enum NoticeKind {
    HALF_TIME,
    LAST_DAYS,
    LATE_FIRST,
    LATE_SECOND,
    LATE_THIRD;

    /** Whether the task has run past its due date then. */
    public boolean isLate() {
        return compareTo(LATE_FIRST) >= 0;
    }
}
