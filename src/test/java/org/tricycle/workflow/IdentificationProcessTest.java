package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the confirmed mandate to the decision whether a request is developed. */
class IdentificationProcessTest {

    private final Walk identification = Walk.through("identification");

    @Test
    void hearsTheGroupsOnTheNeedBeforeTheDecision() {
        identification.with("lightTrack", false).start();
        assertThat(identification.open()).containsExactly("inviteGroups");
        identification.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
        assertThat(identification.open()).containsExactly("decideOnRequest");
        assertThat(identification.calls())
                .containsExactly("prepareConsultation", "summariseHearing", "noteParticipation");
    }

    @Test
    void decidesOnALightRequestAtOnce() { // R0, LIGHT: DESIGN with NEEDS
        identification.with("lightTrack", true).start();
        assertThat(identification.open()).containsExactly("decideOnRequest");
        assertThat(identification.calls()).isEmpty();
    }

    @Test
    void developsARequestAtOnce() {
        identification.startBefore("userTask_decideOnRequest");
        decide("DEVELOP", false);
        identification.endsAt("requestAccepted");
        assertThat(identification.path()).doesNotContain("userTask_requestSeedMoney");
    }

    @Test
    void dropsARequestNotWorthPursuing() {
        identification.startBefore("userTask_decideOnRequest");
        decide("DO_NOT_PURSUE", false);
        identification.endsAt("requestNotPursued");
    }

    @Test
    void decidesAgainOnAParkedRequest() {
        identification.startBefore("userTask_decideOnRequest");
        decide("PARK", false);
        assertThat(identification.open()).isEmpty();
        identification.fireTimer("intermediateCatchEvent_parkedRequestDue");
        assertThat(identification.open()).containsExactly("decideOnRequest");
        decide("PARK", false);
        identification.fireTimer("intermediateCatchEvent_parkedRequestDue");
        decide("DEVELOP", false);
        identification.endsAt("requestAccepted");
    }

    @Test
    void reportsOnTheMissionThatSeedMoneyPaidFor() {
        identification.startBefore("userTask_decideOnRequest");
        decide("DEVELOP", true);
        assertThat(identification.open()).containsExactly("requestSeedMoney");
        identification.complete("requestSeedMoney");
        assertThat(identification.open()).containsExactly("grantSeedMoney");
        identification.complete("grantSeedMoney", "seedMoneyGranted", true);
        assertThat(identification.open()).containsExactly("reportOnMission");
        identification.complete("reportOnMission").endsAt("requestAccepted");
    }

    @Test
    void goesOnWithoutSeedMoneyThatWasRefused() {
        identification.startBefore("userTask_decideOnRequest");
        decide("DEVELOP", true);
        identification.complete("requestSeedMoney").complete("grantSeedMoney", "seedMoneyGranted", false);
        identification.endsAt("requestAccepted");
        assertThat(identification.path()).doesNotContain("userTask_reportOnMission");
    }

    private void decide(String decision, boolean seedMoney) {
        identification.complete("decideOnRequest", "requestDecision", decision, "seedMoneyWanted", seedMoney);
    }
}
