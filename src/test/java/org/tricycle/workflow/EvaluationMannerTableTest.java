package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carries an evaluation out (rules.md §0, §6). */
class EvaluationMannerTableTest {

    private final DecisionTable manner = DecisionTable.of("evaluation-manner", "track", "kind", "independent");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, FINAL, false, SELF",
        "LIGHT, FINAL, true, INDEPENDENT",
        "LIGHT, EX_POST, false, INDEPENDENT",
        "STANDARD, FINAL, false, INTERNAL",
        "STANDARD, MID_TERM, false, INTERNAL",
        "STANDARD, ANNUAL_REVIEW, true, INDEPENDENT",
        "MAJOR, FINAL, true, INDEPENDENT",
        "MAJOR, EX_POST, false, INDEPENDENT",
        "MAJOR, ANNUAL_REVIEW, false, INTERNAL"
    })
    void followsFromTrackKindAndSchedule(String track, String kind, boolean independent, String expected) {
        assertThat(manner.decide(track, kind, independent)).containsExactly(expected);
    }
}
