package org.tricycle.implementation;

/** The bands of performance and what a bad one calls for, as policy has them (R7.9, R7.11). */
public interface RatingPolicy {

    /**
     * The band of a share, compared as an exact fraction.
     *
     * @param done at most what was due
     * @param due not rated when nothing was
     */
    PerformanceRating ofShare(int done, int due, String policyVersion);

    /**
     * Whether a report calls for corrective action.
     *
     * @param before the rating of the report accepted before; not rated when there is none
     */
    boolean callsForAction(PerformanceRating newest, PerformanceRating before, String policyVersion);

    /** The lower band of outputs on schedule and milestones met. */
    default PerformanceRating overall(ReportProgress report, String policyVersion) {
        return ofShare(report.outputsOnSchedule(), report.outputsPlanned(), policyVersion)
                .orLower(ofShare(report.milestonesMet(), report.milestonesDue(), policyVersion));
    }
}
