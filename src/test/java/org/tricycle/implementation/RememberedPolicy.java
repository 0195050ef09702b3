package org.tricycle.implementation;

import java.util.Set;

/** A policy of two bands: less than half is very unsatisfactory, and that calls for action, at once or after a bad report before. */
class RememberedPolicy implements RatingPolicy {

    private static final Set<PerformanceRating> BAD =
            Set.of(PerformanceRating.UNSATISFACTORY, PerformanceRating.VERY_UNSATISFACTORY);

    @Override
    public PerformanceRating ofShare(int done, int due, String policyVersion) {
        if (due == 0) {
            return PerformanceRating.NOT_RATED;
        } else if (4 * done < due) {
            return PerformanceRating.VERY_UNSATISFACTORY;
        }
        return 2 * done < due ? PerformanceRating.UNSATISFACTORY : PerformanceRating.HIGHLY_SATISFACTORY;
    }

    @Override
    public boolean callsForAction(PerformanceRating newest, PerformanceRating before, String policyVersion) {
        return newest == PerformanceRating.VERY_UNSATISFACTORY || (BAD.contains(newest) && BAD.contains(before));
    }
}
