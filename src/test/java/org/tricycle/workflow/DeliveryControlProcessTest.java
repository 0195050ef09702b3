package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryControlProcessTest {

    private final Walk control = Walk.through("delivery-control");

    @ParameterizedTest
    @ValueSource(strings = {"GREEN", "NONE"})
    void asksNobodyWhileDeliveryIsOnCourse(String alert) {
        control.deliveryAlert(alert, false).start().endsAt("deliveryOnCourse");

        assertThat(control.calls()).containsExactly("takeDeliverySnapshot", "determineDeliveryAlert");
    }

    @Test
    void asksForAnExplanationWhenAmber() { // R14.7
        control.deliveryAlert("AMBER", false).start();

        assertThat(control.open()).containsExactly("explainShortfall");
        assertThat(control.openGroups()).allMatch(group -> group.startsWith("HEAD_OF_UNIT@"));
        control.complete("explainShortfall").endsAt("shortfallExplained");
    }

    @Test
    void asksForAnActionPlanAsWellWhenRed() { // R14.7
        control.deliveryAlert("RED", false).start().complete("explainShortfall");

        assertThat(control.open()).containsExactly("agreeActionPlan");
        assertThat(control.openGroups()).allMatch(group -> group.startsWith("DELIVERY_CONTROLLER@"));
        control.complete("agreeActionPlan").endsAt("actionPlanAgreed");
    }

    @Test
    void asksForADecisionAsWellWhenRedAgain() { // R14.7
        control.deliveryAlert("RED", true).start().completeAll("explainShortfall", "agreeActionPlan");

        assertThat(control.open()).containsExactly("decideOnShortfall");
        assertThat(control.openGroups()).allMatch(group -> group.startsWith("SENIOR_MANAGER@"));
        control.complete("decideOnShortfall").endsAt("shortfallDecided");
    }
}
