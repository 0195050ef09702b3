package org.tricycle.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * The weights of all criteria at a time.
 *
 * @param values one weight for each criterion
 */
public record Weights(Map<Criterion, Weight> values) {

    /**
     * Takes weights for all criteria.
     *
     * @throws IllegalArgumentException when a criterion has none
     */
    public Weights {
        for (Criterion criterion : Criterion.values()) {
            if (!values.containsKey(criterion)) {
                throw new IllegalArgumentException("No weight for " + criterion);
            }
        }
        values = Map.copyOf(values);
    }

    public Weight of(Criterion criterion) {
        return values.getOrDefault(criterion, new Weight(0, false));
    }

    public boolean isCritical(Criterion criterion) {
        return of(criterion).critical();
    }

    /** What the outcome depends on (R3.5, R3.7). */
    Score score(Map<Criterion, CombinedRating> ratings) {
        BigDecimal points = BigDecimal.ZERO;
        int weights = 0;
        for (Map.Entry<Criterion, CombinedRating> entry : ratings.entrySet()) {
            CombinedRating rating = entry.getValue();
            if (rating.isRelevant()) {
                int weight = of(entry.getKey()).points();
                points = points.add(rating.points().multiply(BigDecimal.valueOf(weight)));
                weights += weight;
            }
        }
        BigDecimal score = points.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
        return new Score(isCriticalUnsatisfactory(ratings), score, unsatisfactory(ratings));
    }

    private boolean isCriticalUnsatisfactory(Map<Criterion, CombinedRating> ratings) {
        return ratings.entrySet().stream()
                .anyMatch(entry -> entry.getValue().unsatisfactory() && isCritical(entry.getKey()));
    }

    private static int unsatisfactory(Map<Criterion, CombinedRating> ratings) {
        return (int)
                ratings.values().stream().filter(CombinedRating::unsatisfactory).count();
    }
}
