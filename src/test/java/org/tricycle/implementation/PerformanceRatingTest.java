package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceRatingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_RATED",
        "0, 1, VERY_UNSATISFACTORY",
        "39, 100, VERY_UNSATISFACTORY",
        "3999, 10000, VERY_UNSATISFACTORY",
        "2, 5, UNSATISFACTORY",
        "59, 100, UNSATISFACTORY",
        "5999, 10000, UNSATISFACTORY",
        "3, 5, SATISFACTORY",
        "4, 5, SATISFACTORY",
        "8000, 10000, SATISFACTORY",
        "8001, 10000, HIGHLY_SATISFACTORY",
        "1, 1, HIGHLY_SATISFACTORY"
    })
    void ratesAShareByItsExactFraction(int done, int due, PerformanceRating expected) { // R7.9
        assertThat(PerformanceRating.ofShare(done, due)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 4, 5, SATISFACTORY",
        "4, 5, 10, 10, SATISFACTORY",
        "9, 10, 1, 3, VERY_UNSATISFACTORY",
        "9, 10, 0, 0, HIGHLY_SATISFACTORY",
        "0, 0, 1, 2, UNSATISFACTORY",
        "0, 0, 0, 0, NOT_RATED"
    })
    void countsTheLowerOfBothBands(int onSchedule, int planned, int met, int due, PerformanceRating expected) { // R7.9
        assertThat(new ReportRating(onSchedule, planned, met, due).overall()).isEqualTo(expected);
    }

    @Test
    void explainsItselfWithOneDecimal() { // R7.9
        ReportRating rating = new ReportRating(2, 3, 0, 0);

        assertThat(rating.outputsPercent()).contains(new BigDecimal("66.7"));
        assertThat(rating.milestonesPercent()).isEmpty();
        assertThat(new ReportRating(1, 8, 1, 16).outputsPercent()).contains(new BigDecimal("12.5"));
        assertThat(new ReportRating(1, 8, 1, 16).milestonesPercent()).contains(new BigDecimal("6.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_UNSATISFACTORY, , true",
        "UNSATISFACTORY, , false",
        "UNSATISFACTORY, SATISFACTORY, false",
        "UNSATISFACTORY, NOT_RATED, false",
        "UNSATISFACTORY, UNSATISFACTORY, true",
        "UNSATISFACTORY, VERY_UNSATISFACTORY, true",
        "SATISFACTORY, VERY_UNSATISFACTORY, false",
        "NOT_RATED, VERY_UNSATISFACTORY, false"
    })
    void callsForActionAfterOneVeryBadReportOrTwoBadOnes( // R7.11
            PerformanceRating newest, @Nullable PerformanceRating before, boolean due) {
        List<PerformanceRating> ratings = before == null ? List.of(newest) : List.of(newest, before);

        assertThat(ValidatingProgressReports.callsForAction(ratings)).isEqualTo(due);
    }
}
