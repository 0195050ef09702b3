package org.tricycle.implementation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The rating of a report together with what explains it (R7.9).
 *
 * @param outputsOnSchedule at most the outputs planned
 * @param milestonesMet at most the milestones due
 */
public record ReportRating(int outputsOnSchedule, int outputsPlanned, int milestonesMet, int milestonesDue) {

    public PerformanceRating outputs() {
        return PerformanceRating.ofShare(outputsOnSchedule, outputsPlanned);
    }

    public PerformanceRating milestones() {
        return PerformanceRating.ofShare(milestonesMet, milestonesDue);
    }

    /** The lower of both bands. */
    public PerformanceRating overall() {
        return outputs().orLower(milestones());
    }

    /** Per cent with one decimal, for reading; empty when nothing was planned. */
    public Optional<BigDecimal> outputsPercent() {
        return percent(outputsOnSchedule, outputsPlanned);
    }

    /** Per cent with one decimal, for reading; empty when nothing was due. */
    public Optional<BigDecimal> milestonesPercent() {
        return percent(milestonesMet, milestonesDue);
    }

    private static Optional<BigDecimal> percent(int done, int due) {
        return due == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * done).divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP));
    }
}
