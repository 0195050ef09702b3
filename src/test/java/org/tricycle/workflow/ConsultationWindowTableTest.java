package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long and how the groups are heard (rules.md §0, §2). */
class ConsultationWindowTableTest {

    private final DecisionTable window = DecisionTable.of("consultation-window", "point", "track");

    @ParameterizedTest
    @CsvSource({
        "NEEDS, LIGHT, true, true",
        "DESIGN, LIGHT, true, true",
        "IMPLEMENTATION, LIGHT, true, true",
        "MONITORING, LIGHT, true, true",
        "EVALUATION, LIGHT, true, true",
        "REVIEW, LIGHT, false, true",
        "REVIEW, STANDARD, false, false",
        "REVIEW, MAJOR, false, false",
        "NEEDS, STANDARD, false, false",
        "DESIGN, STANDARD, false, false",
        "DESIGN, MAJOR, false, false",
        "EVALUATION, MAJOR, false, false"
    })
    void invitesByItselfAndInWritingInProportion(String point, String track, boolean byItself, boolean inWriting) {
        assertThat(window.decide(point, track)).containsExactlyInAnyOrder(10, 10, byItself, inWriting, 10, 5);
    }
}
