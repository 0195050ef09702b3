package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.CRITICAL;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R3.7: the score. */
class WeightsTest {

    @Test
    void addUpToAHundred() {
        assertThat(WEIGHTS.values().values().stream().mapToInt(Weight::points).sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_RELEVANT")
    void scoreWhatEverybodyGives(Rating rating) {
        assertThat(WEIGHTS.score(everywhere(rating)).value())
                .isEqualTo(BigDecimal.valueOf(rating.points()).setScale(2));
    }

    @ParameterizedTest
    @EnumSource
    void countAnUnsatisfactoryCriterionAndSeeWhetherItIsCritical(Criterion criterion) {
        Map<Criterion, CombinedRating> ratings = everywhere(Rating.HIGH_QUALITY);
        ratings.put(criterion, CombinedRating.of(List.of(Rating.UNSATISFACTORY)));

        Score score = WEIGHTS.score(ratings);

        BigDecimal lost = BigDecimal.valueOf(2L * WEIGHTS.of(criterion).points(), 2);
        assertThat(score.value()).isEqualTo(new BigDecimal("3.00").subtract(lost));
        assertThat(score.unsatisfactory()).isEqualTo(1);
        assertThat(score.criticalUnsatisfactory()).isEqualTo(CRITICAL.contains(criterion));
    }

    @Test
    void leaveOutWhatNobodyFindsRelevant() {
        // given 94 points at 2 and the six points of A9 at X
        Map<Criterion, CombinedRating> ratings = everywhere(Rating.SATISFACTORY);
        ratings.put(Criterion.A9, CombinedRating.of(List.of(Rating.NOT_RELEVANT, Rating.NOT_RELEVANT)));
        ratings.put(Criterion.A1, CombinedRating.of(List.of(Rating.HIGH_QUALITY)));

        // then (84 × 2 + 10 × 3) / 94 = 2.1063…
        assertThat(WEIGHTS.score(ratings).value()).isEqualTo(new BigDecimal("2.11"));
    }

    @Test
    void roundHalfUp() {
        // given the ten points of A1 at 2.5 and the eight of A4 at 2.5: 1 + … = 2.09; half a point of A9: 2.03
        Map<Criterion, CombinedRating> ratings = everywhere(Rating.SATISFACTORY);
        ratings.put(Criterion.A9, CombinedRating.of(List.of(Rating.SATISFACTORY, Rating.HIGH_QUALITY)));
        assertThat(WEIGHTS.score(ratings).value()).isEqualTo(new BigDecimal("2.03"));

        // and a weight of 5 out of 200 at 2.5 makes 2.0125, of 2 out of 200 at 2.5 exactly 2.005
        assertThat(half(5).score(ratings).value()).isEqualTo(new BigDecimal("2.01"));
        assertThat(half(2).score(ratings).value()).isEqualTo(new BigDecimal("2.01"));
        assertThat(half(1).score(ratings).value()).isEqualTo(new BigDecimal("2.00"));
    }

    @Test
    void coverEveryCriterion() {
        Map<Criterion, Weight> without = new EnumMap<>(WEIGHTS.values());
        without.remove(Criterion.A5);

        assertThatThrownBy(() -> new Weights(without)).hasMessageContaining("A5");
    }

    /** A9 weighs so many points of 200, the other ten share the rest. */
    private static Weights half(int pointsOfA9) {
        Map<Criterion, Weight> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, new Weight(19, false));
        }
        weights.put(Criterion.A1, new Weight(29 - pointsOfA9, false));
        weights.put(Criterion.A9, new Weight(pointsOfA9, false));
        return new Weights(weights);
    }

    private static Map<Criterion, CombinedRating> everywhere(Rating rating) {
        Map<Criterion, CombinedRating> ratings = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            ratings.put(criterion, CombinedRating.of(List.of(rating)));
        }
        return ratings;
    }
}
