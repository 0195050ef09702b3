package org.tricycle.implementation;

/** Periods of a starting or running project that the policy sets; each name says in what it is counted. */
public enum RunningPeriod {
    /** From the signature to the alarm that start-up is not over (process.md §3.6). */
    START_UP_DAYS,
    /** Until senior management looks at a bottleneck (process.md §3.7). */
    BOTTLENECK_WORKING_DAYS,
    /** Between reviews of a suspension (process.md §3.7). */
    SUSPENSION_MONTHS,
    /** From the start of a project approved in a crisis to the beginning of its full review (process.md P15). */
    FULL_REVIEW_BEGIN_DAYS,
    /** From that start to the day on which the full review is over (process.md P15). */
    FULL_REVIEW_DAYS
}
