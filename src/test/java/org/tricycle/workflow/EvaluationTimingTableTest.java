package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.evaluation.EvaluationTiming;

/** When evaluations and what follows them fall due (rules.md §6; process.md P7). */
class EvaluationTimingTableTest {

    private final DecisionTable timing = DecisionTable.of("evaluation-timing", "occasion");

    @ParameterizedTest
    @CsvSource({
        "ANNUAL_REVIEW, 3, 0",
        "MID_TERM, 6, 0",
        "EX_POST, 24, 0",
        "FOLLOW_UP, 6, 0",
        "ACTION_OVERDUE, 0, 90",
        "EVALUATION_OVERDUE, 0, 30",
        "EXIT_PREPARATION, 6, 0"
    })
    void givesEachOccasionItsTime(String occasion, int months, int days) {
        assertThat(timing.decide(occasion)).containsExactlyInAnyOrder(months, days);
    }

    @Test
    void knowsEveryOccasion() {
        assertThat(Arrays.stream(EvaluationTiming.Occasion.values()))
                .allSatisfy(
                        occasion -> assertThat(timing.decide(occasion.name())).hasSize(2));
    }
}
