package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From open conditions to confirmed ones. */
class ConditionsProcessTest {

    private final Walk conditions = Walk.through("conditions").start();

    @Test
    void endsWithTheConditionsMet() {
        assertThat(conditions.openGroups()).singleElement().asString().startsWith("PROJECT_OFFICER@");
        conditions.complete("meetConditions");
        assertThat(conditions.openGroups()).singleElement().asString().startsWith("LEAD_APPRAISER@");
        conditions.complete("confirmConditions", "conditionsMet", true).endsAt("conditionsMet");
    }

    @Test
    void asksForBetterEvidenceAsOftenAsItTakes() {
        for (int round = 0; round < 3; round++) {
            conditions.complete("meetConditions").complete("confirmConditions", "conditionsMet", false);
            assertThat(conditions.open()).containsExactly("meetConditions");
        }
        conditions.complete("meetConditions").complete("confirmConditions", "conditionsMet", true);
        conditions.endsAt("conditionsMet");
    }
}
