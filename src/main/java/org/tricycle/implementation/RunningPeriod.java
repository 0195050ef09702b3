package org.tricycle.implementation;

/** Periods of a starting or running project that the policy sets; each name says in what it is counted. */
public enum RunningPeriod {
    /** From the signature to the alarm that start-up is not over (process.md §3.6). */
    START_UP_DAYS,
    /** Until senior management looks at a bottleneck (process.md §3.7). */
    BOTTLENECK_WORKING_DAYS,
    /** Between reviews of a suspension (process.md §3.7). */
    SUSPENSION_MONTHS,
    /** For the groups to object (rules.md §2). */
    SILENCE_WORKING_DAYS,
    /** What a silence procedure never falls short of (rules.md §2). */
    SHORTEST_SILENCE_DAYS,
    /** From the start of a project approved in a crisis to the beginning of its full review (process.md P15). */
    FULL_REVIEW_BEGIN_DAYS,
    /** From that start to the day on which the full review is over (process.md P15). */
    FULL_REVIEW_DAYS
}
