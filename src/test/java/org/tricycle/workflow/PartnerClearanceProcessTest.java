package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerClearanceProcessTest {

    private final Walk clearance = Walk.through("partner-clearance");

    @Test
    void registersAPublicDonor() {
        track("REGISTER");
        assertThat(clearance.calls()).containsExactly("openClearance", "chooseClearanceTrack", "registerPartner");
        clearance.endsAt("partnerRegistered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "STANDARD"})
    void clearsAPartnerOfWhomTheLegalOfficerIsPositive(String track) {
        track(track);
        screened("COMPLETE");
        clearance.endsAt("partnerCleared");
    }

    @Test
    void refusesAnUnacceptablePartnerAtOnce() {
        track("FULL");
        screened("UNACCEPTABLE");
        clearance.endsAt("partnerRefused");
        assertThat(clearance.calls()).doesNotContain("concludeClearance");
    }

    @Test
    void asksBothBureauxAboutPrivateBusiness() {
        track("FULL");
        screened("OPINIONS_DUE");
        assertThat(clearance.open()).containsExactly("giveClearanceOpinion", "giveClearanceOpinion");
        assertThat(clearance.openParties()).containsExactly("EMPLOYERS", "WORKERS");
        clearance.complete("giveClearanceOpinion");
        assertThat(clearance.calls()).doesNotContain("concludeClearance");
        clearance.complete("giveClearanceOpinion").endsAt("partnerCleared");
        assertThat(clearance.calls()).doesNotContain("recordMissingOpinions");
    }

    @Test
    void recordsALateOpinionAsNotReceived() {
        clearance.unanimous(false);
        track("FULL");
        screened("OPINIONS_DUE");
        clearance.complete("giveClearanceOpinion").fireTimer("boundaryEvent_opinionOverdue");
        assertThat(clearance.calls()).endsWith("recordMissingOpinions", "concludeClearance");
        assertThat(clearance.open()).containsExactly("decideClearance");
        clearance.complete("decideClearance", "clearanceOutcome", "REFUSED").endsAt("refusedAfterDoubts");
    }

    @ParameterizedTest
    @CsvSource({"CLEARED, doubtsDispelled", "CONDITIONAL, clearedWithConditions", "REFUSED, refusedAfterDoubts"})
    void letsTheDirectorDecideWhereSomebodyDoubts(String outcome, String end) {
        clearance.unanimous(false);
        track("STANDARD");
        screened("COMPLETE");
        assertThat(clearance.open()).containsExactly("decideClearance");
        clearance.complete("decideClearance", "clearanceOutcome", outcome).endsAt(end);
    }

    private void track(String track) {
        clearance.clearanceTrack(track).start();
        assertThat(clearance.open()).containsExactly("identifyPartner");
        clearance.complete("identifyPartner");
    }

    private void screened(String outcome) {
        assertThat(clearance.open()).containsExactly("screenPartner");
        clearance.complete("screenPartner", "screeningOutcome", outcome);
    }
}
