package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionProcessTest {

    private final Walk revision = Walk.through("revision");

    @Test
    void appliesARephasingThatTheManagerAgreesAndFinanceCertifies() {
        revision.route("MANAGER_AND_FINANCE", false, false, "NONE").start();
        assertThat(revision.open()).containsExactly("agreeRephasing");
        decide("agreeRephasing", "APPROVE");
        assertThat(revision.open()).containsExactly("certifyRephasing");
        decide("certifyRephasing", "APPROVE");
        isApplied();
    }

    @Test
    void endsWhenTheManagerRefusesTheRephasing() {
        revision.route("MANAGER_AND_FINANCE", false, false, "NONE").start();
        decide("agreeRephasing", "REFUSE");
        revision.endsAt("rephasingRefused");
    }

    @Test
    void endsWhenFinanceDoesNotCertify() {
        revision.route("MANAGER_AND_FINANCE", false, false, "NONE").start();
        decide("agreeRephasing", "APPROVE");
        decide("certifyRephasing", "REFUSE");
        revision.endsAt("rephasingNotCertified");
    }

    @Test
    void appliesAMinorRevisionOfTheResponsibleOfficial() {
        revision.start();
        decide("decideOnRevision", "APPROVE");
        isApplied();
    }

    @Test
    void endsWhenTheResponsibleOfficialRefuses() {
        revision.start();
        decide("decideOnRevision", "REFUSE");
        revision.endsAt("minorRevisionRefused");
        assertThat(revision.calls()).containsExactly("determineRevisionRoute");
    }

    @Test
    void appliesAnExtensionToWhichNoGroupObjects() {
        extension();
        revision.complete("giveNotice");
        revision.completeAll("acknowledgeNotice", "acknowledgeNotice", "acknowledgeNotice");
        revision.fireTimer("timeOver").fireTimer("timeOver").fireTimer("timeOver");
        isApplied();
    }

    @ParameterizedTest
    @CsvSource({"OBJECTION", "MEETING_ASKED"})
    void goesToTheAuthorityWhenTheSilenceIsBroken(String result) {
        extension();
        revision.complete("giveNotice").complete("acknowledgeNotice").complete("breakSilence", "silenceResult", result);
        assertThat(revision.open()).containsExactly("authoriseRevision");
        decide("authoriseRevision", "APPROVE");
        isApplied();
    }

    @Test
    void tellsTheDonorBeforeASuspensionTakesEffect() {
        revision.route("AUTHORITY", false, false, "NOTICE").start();
        assertThat(revision.openGroups()).singleElement().asString().startsWith("APPROVER@");
        decide("authoriseRevision", "APPROVE");
        assertThat(revision.calls()).doesNotContain("applyRevision");
        revision.complete("informDonor");
        isApplied();
    }

    @Test
    void endsWhenTheAuthorityRefuses() {
        revision.route("AUTHORITY", false, false, "NOTICE").start();
        decide("authoriseRevision", "REFUSE");
        revision.endsAt("authorityRefused");
    }

    @Test
    void asksTheDonorFirstWhereTheAgreementDemandsIt() {
        revision.route("AUTHORITY", false, false, "CONSENT").start();
        revision.complete("recordDonorConsent", "donorConsents", true);
        decide("authoriseRevision", "APPROVE");
        isApplied();
    }

    @Test
    void endsWithoutTheDonorsConsent() {
        revision.route("AUTHORITY", true, false, "CONSENT").start();
        revision.complete("recordDonorConsent", "donorConsents", false).endsAt("consentRefused");
    }

    @Test
    void judgesAChangeOfSubstanceAnew() {
        revision.route("AUTHORITY", true, false, "NONE").start();
        judge();
        approve();
        isApplied();
        assertThat(revision.calls()).contains("planEvaluations", "determineAuthority");
    }

    @Test
    void draftsAnewWhatTheAppraisalReturns() {
        revision.route("AUTHORITY", true, false, "NONE").start();
        appraise("RETURN");
        assertThat(revision.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void draftsAnewWhatTheGroupsSendBack() {
        revision.route("AUTHORITY", true, false, "NONE")
                .consultationOutcome("NOT_AGREED", false, true)
                .start();
        judge();
        assertThat(revision.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void draftsAnewWhatTheApproverReturns() {
        revision.route("AUTHORITY", true, false, "NONE").start();
        judge();
        revision.complete("decideApproval", "approvalDecision", "RETURN");
        assertThat(revision.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void takesBackTheDocumentThatTheApproverRejects() {
        revision.route("AUTHORITY", true, false, "NONE").start();
        judge();
        revision.complete("decideApproval", "approvalDecision", "REJECT").endsAt("revisionRefused");
        assertThat(revision.calls()).contains("refuseRevision").doesNotContain("applyRevision");
    }

    private void extension() {
        revision.route("OFFICIAL", false, true, "NONE").start();
        decide("decideOnRevision", "APPROVE");
        assertThat(revision.open()).containsExactly("giveNotice");
    }

    @ParameterizedTest
    @CsvSource({"REJECT", "WITHDRAW"})
    void takesBackWhatTheAppraisalGivesUp(String outcome) {
        revision.route("AUTHORITY", true, false, "NONE").start();
        appraise(outcome);
        revision.endsAt("revisionRefused");
        assertThat(revision.calls()).contains("refuseRevision");
    }

    private void judge() {
        appraise("RECOMMEND");
        revision.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition")
                .complete("sealRecord");
    }

    private void appraise(String outcome) {
        revision.complete("draftProjectDocument")
                .complete("appraiseProposal", "conflictDeclared", false)
                .complete("appraiseProposal", "conflictDeclared", false)
                .confirmAppraisal(outcome);
    }

    private void approve() {
        revision.complete("decideApproval", "approvalDecision", "APPROVE")
                .complete("certifyFunds", "fundsCertified", true);
    }

    private void decide(String task, String decision) {
        revision.complete(task, "revisionDecision", decision);
    }

    private void isApplied() {
        revision.endsAt("revisionApplied");
        assertThat(revision.calls()).endsWith("applyRevision");
    }
}
