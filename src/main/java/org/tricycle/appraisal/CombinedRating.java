package org.tricycle.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What all appraisers together think of a proposal by one criterion (R3.5).
 *
 * @param points mean of the relevant ratings, 1 to 3 in halves; 0 where nobody finds the criterion relevant
 * @param unsatisfactory at least one of them is <em>unsatisfactory</em>
 */
public record CombinedRating(BigDecimal points, boolean unsatisfactory) {

    private static final int TOO_FAR_APART = 2;

    /** Combines the ratings of one or two appraisers, or the one of a moderator. */
    static CombinedRating of(List<Rating> ratings) {
        int[] relevant = relevant(ratings).toArray();
        if (relevant.length == 0) {
            return new CombinedRating(BigDecimal.ZERO, false);
        }
        BigDecimal sum = BigDecimal.valueOf(IntStream.of(relevant).sum());
        return new CombinedRating(
                sum.divide(BigDecimal.valueOf(relevant.length)), ratings.contains(Rating.UNSATISFACTORY));
    }

    /** Combines the evaluation office's ratings of the sub-criteria; none of them is <em>not relevant</em> (R3.13). */
    static CombinedRating ofOffice(List<Rating> ratings) {
        BigDecimal sum = BigDecimal.valueOf(relevant(ratings).sum());
        return new CombinedRating(
                sum.divide(BigDecimal.valueOf(ratings.size()), 2, RoundingMode.HALF_UP),
                ratings.contains(Rating.UNSATISFACTORY));
    }

    /** A third person has to moderate (R3.6). */
    static boolean isDisputed(List<Rating> ratings) {
        int highest = relevant(ratings).max().orElse(0);
        int lowest = relevant(ratings).min().orElse(0);
        return highest - lowest >= TOO_FAR_APART;
    }

    private static IntStream relevant(List<Rating> ratings) {
        return ratings.stream().filter(Rating::isRelevant).mapToInt(Rating::points);
    }

    public boolean isRelevant() {
        return points.signum() > 0;
    }
}
