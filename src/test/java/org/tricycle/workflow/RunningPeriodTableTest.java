package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.implementation.RunningPeriod;

/** How long something may last while a project starts up and runs. */
class RunningPeriodTableTest {

    private final DecisionTable period = DecisionTable.of("running-period", "period");

    @ParameterizedTest
    @CsvSource({
        "START_UP_DAYS, 90",
        "BOTTLENECK_WORKING_DAYS, 20",
        "SUSPENSION_MONTHS, 3",
        "SILENCE_WORKING_DAYS, 10",
        "SHORTEST_SILENCE_DAYS, 3"
    })
    void givesEachPeriodItsLength(String name, int length) {
        assertThat(period.decide(name)).containsExactly(length);
    }

    @Test
    void knowsEveryPeriod() {
        assertThat(RunningPeriod.values())
                .allSatisfy(each -> assertThat(period.decide(each.name())).hasSize(1));
    }
}
