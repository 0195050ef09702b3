package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the groups are heard while a project is active (process.md §3.7). */
class ConsultationIntervalTableTest {

    private final DecisionTable interval = DecisionTable.of("consultation-interval", "track");

    @ParameterizedTest
    @ValueSource(strings = {"STANDARD", "MAJOR"})
    void hearsTheGroupsHalfYearlyAtBothPoints(String track) {
        assertThat(interval.decide(track)).containsExactlyInAnyOrder("IMPLEMENTATION", 6, 6, "MONITORING", 3, 6);
    }

    @Test
    void tellsTheGroupsOfALightProjectOnceHalfWay() {
        assertThat(interval.decide("LIGHT")).containsExactlyInAnyOrder("IMPLEMENTATION", 0, 0);
    }
}
