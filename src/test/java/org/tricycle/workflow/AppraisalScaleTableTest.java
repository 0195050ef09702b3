package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much appraisal a proposal gets. */
class AppraisalScaleTableTest {

    private final DecisionTable scale = DecisionTable.of("appraisal-scale", "track", "total");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 350000, 1, false",
        "STANDARD, 350000.01, 2, false",
        "STANDARD, 5000000, 2, false",
        "MAJOR, 300000, 2, false",
        "MAJOR, 5000000, 2, false",
        "MAJOR, 5000000.01, 2, true",
        "STANDARD, 5000000.01, 2, true",
        "CRISIS, 100000, 2, false",
        "CRISIS, 5000000, 2, false",
        "CRISIS, 5000000.01, 2, true"
    })
    void followsTrackAndAmount(String track, BigDecimal total, int appraisers, boolean evaluabilityReview) {
        assertThat(scale.decide(track, total)).containsExactlyInAnyOrder(appraisers, evaluabilityReview, 3);
    }
}
