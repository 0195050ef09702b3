package org.tricycle.implementation;

/** What reported a bottleneck. */
public enum BottleneckSource {
    /** Ninety days after the signature the project is not active. */
    START_UP,
    /** The delivery of the project is low. */
    DELIVERY,
    /** A report rated unsatisfactory. */
    PROGRESS,
    /** Ninety days after the start the full review of a crisis project is not over. */
    FULL_REVIEW,
    /** The report of an evaluation is overdue. */
    EVALUATION,
    /** Somebody saw it coming. */
    OBSERVATION
}
