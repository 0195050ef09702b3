package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpProcessTest {

    private static final String[] FULL = {
        "agreeMonitoringData",
        "formProjectCommittee",
        "openBudget",
        "planHandover",
        "planWork",
        "recruitStaff",
        "scheduleEvaluations"
    };

    private final Walk startUp = Walk.through("start-up");

    @Test
    void preparesBudgetWorkAndEvaluationsSideBySideOnTheLightTrack() {
        startUp.start();
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
        startUp.start().completeAll(first, second);
        assertThat(startUp.calls()).containsExactly("beginStartUp");

        startUp.complete(third).endsAt("projectActive");

        assertThat(startUp.calls()).containsExactly("beginStartUp", "activateProject");
    }

    @Test
    void preparesFourThingsMoreForLargerProjects() {
        startUp.startUp(true, false).start();
        assertThat(startUp.open()).containsExactly(FULL);
        startUp.completeAll(FULL).endsAt("projectActive");
    }

    @Test
    void waitsForTheConditionsBeforeTheFirstInstalment() {
        startUp.startUp(false, true).start().completeAll("openBudget", "planWork", "scheduleEvaluations");
        assertThat(startUp.open()).containsExactly("meetInstalmentConditions");

        startUp.complete("meetInstalmentConditions", "waiverAsked", false)
                .complete("verifyInstalmentConditions", "instalmentConditionsOpen", true);
        assertThat(startUp.open()).containsExactly("meetInstalmentConditions");

        startUp.complete("meetInstalmentConditions", "waiverAsked", false)
                .complete("verifyInstalmentConditions", "instalmentConditionsOpen", false)
                .endsAt("projectActive");
    }

    @Test
    void leavesAWaiverToTheApprover() {
        startUp.startUp(false, true).start().completeAll("openBudget", "planWork", "scheduleEvaluations");
        startUp.complete("meetInstalmentConditions", "waiverAsked", true);
        assertThat(startUp.openGroups()).singleElement().asString().startsWith("APPROVER@");

        startUp.complete("decideOnInstalmentWaiver", "instalmentConditionsOpen", true);
        assertThat(startUp.open()).containsExactly("meetInstalmentConditions");

        startUp.complete("meetInstalmentConditions", "waiverAsked", true)
                .complete("decideOnInstalmentWaiver", "instalmentConditionsOpen", false)
                .endsAt("projectActive");
    }
}
