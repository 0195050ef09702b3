package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpProcessTest {

    private final Walk startUp = Walk.through("start-up").start();

    @Test
    void preparesBudgetWorkAndEvaluationsSideBySide() {
        assertThat(startUp.open()).containsExactly("openBudget", "planWork", "scheduleEvaluations");
    }

    @ParameterizedTest
    @CsvSource({
        "openBudget, planWork, scheduleEvaluations",
        "openBudget, scheduleEvaluations, planWork",
        "planWork, openBudget, scheduleEvaluations",
        "planWork, scheduleEvaluations, openBudget",
        "scheduleEvaluations, openBudget, planWork",
        "scheduleEvaluations, planWork, openBudget"
    })
    void activatesTheProjectWhenTheLastOfThemIsDone(String first, String second, String third) {
        startUp.completeAll(first, second);
        assertThat(startUp.calls()).isEmpty();

        startUp.complete(third).endsAt("projectActive");

        assertThat(startUp.calls()).containsExactly("activateProject");
    }
}
