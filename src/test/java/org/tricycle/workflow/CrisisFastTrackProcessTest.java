package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the confirmed crisis to the approval; each detour starts where it branches off. */
class CrisisFastTrackProcessTest {

    private final Walk track = Walk.through("crisis-fast-track")
            .appraisers(2)
            .bodies("ACT_EMP", "ACTRAV")
            .completeness("PASSED");

    @Test
    void leadsFromTheNoteToTheApprovalWithoutHearingTheGroups() {
        track.start();
        assertThat(track.open()).containsExactly("draftCrisisNote");
        track.complete("draftCrisisNote").complete("draftProjectDocument");
        assertThat(track.open())
                .containsExactlyInAnyOrder("appraiseProposal", "appraiseProposal", "giveOpinion", "giveOpinion");
        appraise("RECOMMEND");
        assertThat(track.open()).containsExactly("decideApproval");
        track.complete("decideApproval", "approvalDecision", "APPROVE")
                .complete(
                        "certifyFunds",
                        "fundsCertified",
                        true,
                        "preparationOutcome",
                        "APPROVED",
                        "conditionsBeforeSignature",
                        true)
                .endsAt("projectApproved");
        assertThat(track.variable("preparationOutcome")).isEqualTo("APPROVED");
        assertThat(track.variable("conditionsBeforeSignature")).isEqualTo(true);
        assertThat(track.calls())
                .containsExactly(
                        "postponeConsultations",
                        "planEvaluations",
                        "findGaps",
                        "submitForAppraisal",
                        "askOpinions",
                        "planEvaluabilityReview",
                        "combineRatings",
                        "determineAppraisalOutcome",
                        "determineAuthority",
                        "checkConflicts");
    }

    @Test
    void draftsANewVersionWhenTheFileIsIncomplete() {
        track.completeness("GAPS").startBefore("userTask_draftProjectDocument").complete("draftProjectDocument");
        assertThat(track.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void draftsANewVersionWhenTheAppraisalReturnsTheDocument() {
        track.startBefore("callActivity_appraisal");
        appraise("RETURN");
        assertThat(track.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void draftsANewVersionWhenTheApproverReturnsTheDocument() {
        track.startBefore("callActivity_approval").complete("decideApproval", "approvalDecision", "RETURN");
        assertThat(track.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void opensARejectionToAppeal() {
        reject().complete("appealRejection", "appealed", false).endsAt("projectRejected");
        assertThat(track.variable("preparationOutcome")).isEqualTo("REJECTED");
    }

    @Test
    void draftsANewVersionWhenAnAppealIsGranted() {
        reject().complete("appealRejection", "appealed", true).complete("decideAppeal", "appealOutcome", "GRANTED");
        assertThat(track.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void recordsABureauThatIsLateAndGoesOn() {
        track.startBefore("callActivity_appraisal").fireTimer("opinionLate").fireTimer("opinionLate");
        track.complete("appraiseProposal", "conflictDeclared", false)
                .complete("appraiseProposal", "conflictDeclared", false);
        assertThat(track.open()).containsExactly("confirmRecommendation");
        assertThat(track.calls()).filteredOn("recordOpinionNotReceived"::equals).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECOMMEND", "RECOMMEND_WITH_CONDITIONS"})
    void asksForApprovalWhateverConditionsAreSet(String outcome) {
        track.startBefore("callActivity_appraisal");
        appraise(outcome);
        assertThat(track.open()).containsExactly("decideApproval");
    }

    @Test
    void endsWhenADeadlockLeadsToWithdrawal() {
        deadlock("WITHDRAW", true);
        track.endsAt("proposalWithdrawn");
        assertThat(track.variable("preparationOutcome")).isEqualTo("WITHDRAWN");
    }

    @Test
    void opensARejectionAfterADeadlockToAppeal() {
        deadlock("REJECT", false);
        assertThat(track.open()).containsExactly("appealRejection");
    }

    private void deadlock(String outcome, boolean withdrawn) {
        track.bodies().appraisers(1).startBefore("callActivity_appraisal");
        track.complete("appraiseProposal", "conflictDeclared", false)
                .complete("confirmRecommendation", "overridden", false, "deadlock", true)
                .complete(
                        "resolveDeadlock",
                        "appraisalOutcome",
                        outcome,
                        "withdrawn",
                        withdrawn,
                        "preparationOutcome",
                        withdrawn ? "WITHDRAWN" : "NONE");
    }

    private Walk reject() {
        return track.startBefore("callActivity_approval").complete("decideApproval", "approvalDecision", "REJECT");
    }

    private void appraise(String outcome) {
        track.complete("giveOpinion", "opinionAnswerDue", false).complete("giveOpinion", "opinionAnswerDue", false);
        track.complete("appraiseProposal", "conflictDeclared", false)
                .complete("appraiseProposal", "conflictDeclared", false)
                .confirmAppraisal(outcome);
    }
}
