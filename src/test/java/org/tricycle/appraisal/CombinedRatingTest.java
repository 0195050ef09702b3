package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3.5, R3.6, over every pair of ratings; U, S, H and X are the four of the scale. */
class CombinedRatingTest {

    @ParameterizedTest
    @CsvSource({
        "U, U, 1,   true,  false",
        "U, S, 1.5, true,  false",
        "U, H, 2,   true,  true",
        "U, X, 1,   true,  false",
        "S, U, 1.5, true,  false",
        "S, S, 2,   false, false",
        "S, H, 2.5, false, false",
        "S, X, 2,   false, false",
        "H, U, 2,   true,  true",
        "H, S, 2.5, false, false",
        "H, H, 3,   false, false",
        "H, X, 3,   false, false",
        "X, U, 1,   true,  false",
        "X, S, 2,   false, false",
        "X, H, 3,   false, false",
        "X, X, 0,   false, false"
    })
    void combinesTwoRatings(char one, char other, BigDecimal points, boolean unsatisfactory, boolean disputed) {
        List<Rating> ratings = List.of(rating(one), rating(other));

        CombinedRating combined = CombinedRating.of(ratings);

        assertThat(combined.points()).isEqualByComparingTo(points);
        assertThat(combined.unsatisfactory()).isEqualTo(unsatisfactory);
        assertThat(combined.isRelevant()).isEqualTo(points.signum() > 0);
        assertThat(CombinedRating.isDisputed(ratings)).isEqualTo(disputed);
    }

    @ParameterizedTest
    @CsvSource({"U, 1, true", "S, 2, false", "H, 3, false", "X, 0, false"})
    void takesASingleRatingAsItIs(char only, BigDecimal points, boolean unsatisfactory) {
        List<Rating> ratings = List.of(rating(only));

        assertThat(CombinedRating.of(ratings).points()).isEqualByComparingTo(points);
        assertThat(CombinedRating.of(ratings).unsatisfactory()).isEqualTo(unsatisfactory);
        assertThat(CombinedRating.isDisputed(ratings)).isFalse();
    }

    private static Rating rating(char letter) {
        return switch (letter) {
            case 'U' -> Rating.UNSATISFACTORY;
            case 'S' -> Rating.SATISFACTORY;
            case 'H' -> Rating.HIGH_QUALITY;
            default -> Rating.NOT_RELEVANT;
        };
    }
}
