package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections that each track asks for, and the times that the preparation waits. */
class PreparationTablesTest {

    private final DecisionTable section = DecisionTable.of("document-section", "track");
    private final DecisionTable term = DecisionTable.of("preparation-term", "term");

    @ParameterizedTest
    @CsvSource({"LIGHT", "CRISIS"})
    void asksALightProjectAndACrisisForTheShortFormOnly(String track) {
        assertThat(section.decide(track)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STANDARD", "MAJOR"})
    void asksTheOthersForEverySection(String track) {
        assertThat(section.decide(track))
                .containsExactlyInAnyOrder(
                        "THEORY_OF_CHANGE", "RESULTS_MATRIX", "BUDGET_GRID", "RISKS", "SUSTAINABILITY");
    }

    @ParameterizedTest
    @CsvSource({"PARKED_REQUEST, P6M", "CRISIS_NOTE, P2D"})
    void saysHowLongToWait(String what, String period) {
        assertThat(term.decide(what)).containsExactly(period);
    }
}
