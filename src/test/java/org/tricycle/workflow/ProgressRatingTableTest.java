package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of performance and what a bad one calls for. */
class ProgressRatingTableTest {

    private final DecisionTable rating = DecisionTable.of("progress-rating", "due", "share");
    private final DecisionTable action = DecisionTable.of("corrective-action", "rating", "ratingBefore");

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_RATED",
        "0, 1, VERY_UNSATISFACTORY",
        "39, 100, VERY_UNSATISFACTORY",
        "3999, 10000, VERY_UNSATISFACTORY",
        "2, 5, UNSATISFACTORY",
        "40, 100, UNSATISFACTORY",
        "59, 100, UNSATISFACTORY",
        "5999, 10000, UNSATISFACTORY",
        "3, 5, SATISFACTORY",
        "4, 5, SATISFACTORY",
        "8000, 10000, SATISFACTORY",
        "8001, 10000, HIGHLY_SATISFACTORY",
        "1, 1, HIGHLY_SATISFACTORY"
    })
    void ratesAShareByItsExactFraction(int done, int due, String expected) { // R7.9
        double share = due == 0 ? 0.0 : 100.0 * done / due;

        assertThat(rating.decide(due, share)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_UNSATISFACTORY, NOT_RATED, true",
        "VERY_UNSATISFACTORY, HIGHLY_SATISFACTORY, true",
        "UNSATISFACTORY, NOT_RATED, false",
        "UNSATISFACTORY, SATISFACTORY, false",
        "UNSATISFACTORY, HIGHLY_SATISFACTORY, false",
        "UNSATISFACTORY, UNSATISFACTORY, true",
        "UNSATISFACTORY, VERY_UNSATISFACTORY, true",
        "SATISFACTORY, VERY_UNSATISFACTORY, false",
        "HIGHLY_SATISFACTORY, UNSATISFACTORY, false",
        "NOT_RATED, VERY_UNSATISFACTORY, false"
    })
    void callsForActionAfterOneVeryBadReportOrTwoBadOnes(String newest, String before, boolean due) { // R7.11
        assertThat(action.decide(newest, before)).containsExactly(due);
    }
}
