package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementProcessTest {

    private final Walk agreement = Walk.through("agreement").fundingKnown(true).start();

    @Test
    void isSignedAfterTheSubmission() {
        assertThat(agreement.open()).containsExactly("submitToDonor");
        agreement.complete("submitToDonor");
        assertThat(agreement.open()).containsExactly("signAgreement");
        agreement.complete("signAgreement", "agreementOutcome", "SIGNED").endsAt("agreementSigned");
        assertThat(agreement.calls()).containsExactly("checkFunding");
    }

    @Test
    void goesToAnotherDonorWhenItIsNotSignedInTime() {
        lapse();
        agreement.complete(
                "nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", "NOTHING", "fundingOutcome", "SECURED");
        assertThat(agreement.open()).containsExactly("submitToDonor");
        agreement.completeAll("submitToDonor", "signAgreement").endsAt("agreementSigned");
    }

    @Test
    void waitsInThePipelineAgainAndIsPickedUp() {
        waitAgain();
        agreement
                .pipelineOutcome("PICKED_UP")
                .offer()
                .complete(
                        "nameFundingSource",
                        "fundingSource",
                        "NAMED",
                        "sourceNeeds",
                        "NOTHING",
                        "fundingOutcome",
                        "SECURED");
        agreement.completeAll("submitToDonor", "signAgreement").endsAt("agreementSigned");
    }

    @Test
    void isArchivedWhenNobodyPicksItUp() {
        waitAgain();
        agreement
                .pipelineOutcome("STALE")
                .fireTimer("intermediateCatchEvent_waitingExpired")
                .endsAt("projectArchived");
    }

    @Test
    void isWithdrawnFromThePipeline() {
        waitAgain();
        agreement
                .pipelineOutcome("WITHDRAWN")
                .fireTimer("intermediateCatchEvent_reviewDue")
                .complete("reviewPipeline", "pipelineReview", "WITHDRAW")
                .endsAt("projectWithdrawn");
    }

    @Test
    void isGivenUpWithTheProject() {
        lapse();
        agreement
                .complete("nameFundingSource", "fundingSource", "GIVE_UP", "fundingOutcome", "WITHDRAWN")
                .endsAt("projectGivenUp");
    }

    @Test
    void findsWhoPaysForAProjectThatIsStillWithoutMoney() { // a crisis is answered before a donor is known
        Walk crisis = Walk.through("agreement").fundingKnown(false).start();
        assertThat(crisis.open()).containsExactly("nameFundingSource");
        crisis.complete(
                "nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", "NOTHING", "fundingOutcome", "SECURED");
        assertThat(crisis.open()).containsExactly("submitToDonor");
    }

    private void lapse() {
        agreement.fundingKnown(false).complete("submitToDonor").fireTimer("boundaryEvent_signatureOverdue");
        assertThat(agreement.calls()).containsExactly("checkFunding", "recordSignatureLapse", "checkFunding");
        assertThat(agreement.open()).containsExactly("nameFundingSource");
    }

    private void waitAgain() {
        lapse();
        agreement.complete("nameFundingSource", "fundingSource", "NONE_YET", "fundingOutcome", "OPEN");
        assertThat(agreement.open()).isEmpty();
    }
}
