package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a silence procedure gives (rules.md §2). */
class SilenceTermTableTest {

    private final DecisionTable term = DecisionTable.of("silence-term", "term");

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGEMENT_WORKING_DAYS, 3", "WINDOW_WORKING_DAYS, 10", "SHORTEST_HOURS, 72"})
    void givesTheTermsOfTheRules(String name, int length) {
        assertThat(term.decide(name)).containsExactly(length);
    }
}
