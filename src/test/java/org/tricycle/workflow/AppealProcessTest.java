package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppealProcessTest {

    private final Walk appeal = Walk.through("appeal");

    @Test
    void upholdsTheRejection() {
        appeal.start();
        assertThat(appeal.open()).containsExactly("appealRejection");
        assertThat(appeal.openGroups()).singleElement().asString().startsWith("PROJECT_OFFICER@");
        appeal.complete("appealRejection", "appealed", true);
        assertThat(appeal.openGroups()).singleElement().asString().startsWith("APPELLATE@");

        appeal.complete("decideAppeal", "appealOutcome", "REJECTED").endsAt("rejectionFinal");
        assertThat(appeal.calls()).containsExactly("openAppeal", "confirmRejection");
    }

    @Test
    void grantsTheAppealWithoutConfirmingTheRejection() {
        appeal.start()
                .complete("appealRejection", "appealed", true)
                .complete("decideAppeal", "appealOutcome", "GRANTED")
                .endsAt("appealGranted");
        assertThat(appeal.calls()).containsExactly("openAppeal");
    }

    @Test
    void makesAnAcceptedRejectionFinal() {
        appeal.start().complete("appealRejection", "appealed", false).endsAt("rejectionFinal");
        assertThat(appeal.variable("appealOutcome")).isEqualTo("REJECTED");
    }

    @Test
    void makesARejectionFinalWhenTheTimeToAppealIsOver() {
        appeal.start().fireTimer("appealLapsed").endsAt("rejectionFinal");
        assertThat(appeal.path()).doesNotContain("userTask_decideAppeal");
    }

    @Test
    void asksNobodyWhereNoAppealIsPossible() {
        appeal.appealPossible(false).start().endsAt("rejectionFinal");
        assertThat(appeal.path()).doesNotContain("userTask_appealRejection");
        assertThat(appeal.variable("preparationOutcome")).isEqualTo("REJECTED");
    }
}
