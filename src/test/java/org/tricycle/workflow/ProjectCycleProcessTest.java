package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole cycle with the processes it calls; each detour starts where it branches off. */
class ProjectCycleProcessTest {

    private final Walk cycle =
            Walk.through("project-cycle").appraisers(1).fundingKnown(true).fundingSecured(true);

    @Test
    void carriesAProjectFromRequestToClosure() {
        cycle.fundingKnown(false).fundingSecured(true).start();
        checkMandate("WITHIN");
        hear();
        develop("CONCEPT_NOTE");
        cycle.complete("draftConceptNote");
        decideOnConcept("DEVELOP");
        draft(true);
        hear();
        assertThat(cycle.open()).containsExactly("nameFundingSource");
        cycle.complete(
                "nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", "NOTHING", "fundingOutcome", "SECURED");
        cycle.fundingKnown(true);
        checkCompleteness(true);
        appraise();
        consult();
        approve(false);
        assertThat(cycle.open()).containsExactly("submitToDonor");
        assertThat(cycle.mayWithdraw()).isFalse();
        carryOut();
        cycle.endsAt("projectClosed");
        assertThat(cycle.calls())
                .containsExactly(
                        "prepareConsultation",
                        "summariseHearing",
                        "noteParticipation",
                        "planEvaluations",
                        "prepareConsultation",
                        "summariseHearing",
                        "noteParticipation",
                        "checkFunding",
                        "findGaps",
                        "submitForAppraisal",
                        "askOpinions",
                        "planEvaluabilityReview",
                        "combineRatings",
                        "determineAppraisalOutcome",
                        "prepareConsultation",
                        "determineConsultationOutcome",
                        "checkPipeline",
                        "determineAuthority",
                        "checkConflicts",
                        "checkFunding",
                        "beginStartUp",
                        "activateProject",
                        "openEvaluation",
                        "prepareConsultation",
                        "summariseHearing",
                        "noteParticipation",
                        "beginClosure");
    }

    @Test
    void leadsAConfirmedCrisisFromItsNoteToTheSignature() {
        cycle.completeness("PASSED").start();
        checkMandate("CRISIS");
        cycle.complete("draftCrisisNote").complete("draftProjectDocument", "designHearingDue", true);
        appraise();
        approve(false);
        assertThat(cycle.open()).containsExactly("submitToDonor");
        assertThat(cycle.path())
                .contains("endEvent_crisisDecided")
                .doesNotContain("callActivity_identification", "callActivity_tripartiteConsultation");
        assertThat(cycle.calls()).contains("postponeConsultations").doesNotContain("prepareConsultation");
    }

    @Test
    void meetsConditionsThatACrisisSetBeforeSignature() {
        cycle.startBefore("callActivity_crisisFastTrack").complete("draftCrisisNote");
        cycle.completeness("PASSED").complete("draftProjectDocument", "designHearingDue", true);
        appraise();
        approve(true);
        assertThat(cycle.open()).containsExactly("meetConditions");
    }

    @Test
    void endsWhenACrisisIsRejected() {
        cycle.completeness("PASSED").startBefore("callActivity_crisisFastTrack").complete("draftCrisisNote");
        cycle.complete("draftProjectDocument", "designHearingDue", true);
        appraise();
        cycle.complete("decideApproval", "approvalDecision", "REJECT")
                .complete("appealRejection", "appealed", false)
                .endsAt("projectRejected");
    }

    @Test
    void rejectsARequestOutsideTheMandate() {
        cycle.start();
        cycle.complete("checkMandate", "mandate", "OUTSIDE", "preparationOutcome", "REJECTED");
        cycle.endsAt("projectRejected");
        assertThat(cycle.path()).contains("endEvent_outsideMandate").doesNotContain("userTask_draftConceptNote");
    }

    @Test
    void draftsTheShortFormDocumentOfALightProjectAtOnce() {
        cycle.completeness("PASSED").start();
        cycle.complete("checkMandate", "mandate", "WITHIN", "lightTrack", true);
        develop("PROJECT_DOCUMENT");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        draft(true);
        hear();
        assertThat(cycle.open()).contains("appraiseProposal");
        assertThat(cycle.path()).doesNotContain("userTask_draftConceptNote");
    }

    @Test
    void endsWithARequestThatIsNotPursued() {
        cycle.start();
        checkMandate("WITHIN");
        hear();
        cycle.complete(
                        "decideOnRequest",
                        "requestDecision",
                        "DO_NOT_PURSUE",
                        "formulationStart",
                        "NONE",
                        "preparationOutcome",
                        "REJECTED")
                .endsAt("projectRejected");
        assertThat(cycle.path()).contains("endEvent_requestNotPursued");
    }

    @Test
    void withdrawsAParkedRequest() {
        cycle.start();
        checkMandate("WITHIN");
        hear();
        cycle.complete("decideOnRequest", "requestDecision", "PARK");
        cycle.withdraw().endsAt("projectWithdrawn");
    }

    @Test
    void draftsANewVersionWhenTheFileIsIncomplete() {
        cycle.startBefore("userTask_draftProjectDocument");
        draft(false);
        checkCompleteness(false);
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        cycle.completeness("GAPS");
        draft(false);
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void revisesTheConceptAsOftenAsNeeded() {
        cycle.startBefore("userTask_draftConceptNote").complete("draftConceptNote");
        decideOnConcept("REVISE");
        cycle.complete("draftConceptNote");
        decideOnConcept("REVISE");
        cycle.complete("draftConceptNote");
        decideOnConcept("DEVELOP");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
    }

    @Test
    void rejectsAConceptNotWorthDeveloping() {
        cycle.startBefore("userTask_decideOnConcept")
                .complete("decideOnConcept", "conceptDecision", "REJECT", "preparationOutcome", "REJECTED")
                .endsAt("projectRejected");
        assertThat(cycle.path()).contains("endEvent_conceptRejected");
    }

    @Test
    void draftsANewVersionWhenTheAppraisalReturnsTheDocument() {
        cycle.startBefore("userTask_draftProjectDocument");
        draft(false);
        checkCompleteness(true);
        appraise("RETURN");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        draft(false);
        checkCompleteness(true);
        appraise("RECOMMEND_WITH_CONDITIONS");
        assertThat(cycle.open()).containsExactly("inviteGroups");
        assertThat(cycle.calls()).filteredOn("planEvaluations"::equals).hasSize(2);
    }

    @Test
    void draftsANewVersionWhenTheGroupsDoNotAgreeForTheFirstTime() {
        cycle.consultationOutcome("NOT_AGREED", false, true).startBefore("callActivity_tripartiteConsultation");
        consult();
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        assertThat(cycle.variable("consultationOutcome")).isEqualTo("NOT_AGREED");
    }

    @Test
    void leavesASecondDisagreementToTheApprover() {
        cycle.consultationOutcome("NOT_AGREED", false, false).startBefore("callActivity_tripartiteConsultation");
        consult();
        assertThat(cycle.open()).containsExactly("decideApproval");
    }

    @Test
    void draftsANewVersionWhenTheApproverReturnsTheDocument() {
        cycle.startBefore("callActivity_approval")
                .complete("decideApproval", "conditionWaived", false, "approvalDecision", "RETURN");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        assertThat(cycle.mayWithdraw()).isTrue();
    }

    @Test
    void endsWhenTheApproverRejects() {
        cycle.startBefore("callActivity_approval")
                .complete("decideApproval", "conditionWaived", false, "approvalDecision", "REJECT");
        assertThat(cycle.open()).containsExactly("appealRejection");
        cycle.complete("appealRejection", "appealed", false).endsAt("projectRejected");
        assertThat(cycle.path()).contains("endEvent_approvalRefused");
    }

    @Test
    void draftsANewVersionWhenAnAppealIsGranted() {
        cycle.startBefore("callActivity_approval")
                .complete("decideApproval", "conditionWaived", false, "approvalDecision", "REJECT")
                .complete("appealRejection", "appealed", true)
                .complete("decideAppeal", "appealOutcome", "GRANTED");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        assertThat(cycle.mayWithdraw()).isTrue();
    }

    @Test
    void opensARejectionAfterADeadlockToAppeal() {
        deadlock("REJECT", false);
        assertThat(cycle.open()).containsExactly("appealRejection");
        cycle.fireTimer("appealLapsed").endsAt("projectRejected");
    }

    @Test
    void endsWhenADeadlockLeadsToWithdrawal() {
        deadlock("WITHDRAW", true);
        cycle.endsAt("projectWithdrawn");
        assertThat(cycle.path()).contains("endEvent_deadlockWithdrawn");
    }

    @Test
    void draftsTheLastReworkAfterADeadlock() {
        deadlock("RETURN", false);
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
    }

    private void deadlock(String outcome, boolean withdrawn) {
        cycle.startBefore("callActivity_appraisal").complete("appraiseProposal", "conflictDeclared", false);
        cycle.complete("confirmRecommendation", "overridden", false, "deadlock", true);
        cycle.complete(
                "resolveDeadlock",
                "appraisalOutcome",
                outcome,
                "withdrawn",
                withdrawn,
                "preparationOutcome",
                withdrawn ? "WITHDRAWN" : "NONE");
    }

    @Test
    void endsWithoutEvaluationAndClosureWhenOperationsAreTerminated() {
        cycle.startBefore("callActivity_implementation").terminate();
        assertThat(cycle.open()).containsExactly("reportTermination");
        cycle.complete("reportTermination")
                .complete("settleTermination", "operationsOutcome", "TERMINATED")
                .endsAt("projectTerminated");
    }

    @Test
    void meetsOpenConditionsBeforeSignature() {
        cycle.startBefore("callActivity_approval");
        approve(true);
        assertThat(cycle.open()).containsExactly("meetConditions");
        cycle.complete("meetConditions").complete("confirmConditions", "conditionsMet", false);
        assertThat(cycle.open()).containsExactly("meetConditions");
        cycle.complete("meetConditions").complete("confirmConditions", "conditionsMet", true);
        assertThat(cycle.open()).containsExactly("submitToDonor");
    }

    @Test
    void endsWhenNobodyShallPay() { // process.md 3.2, step 1.6
        cycle.fundingKnown(false).startBefore("callActivity_funding");
        giveUp();
        cycle.endsAt("projectWithdrawn");
        assertThat(cycle.path()).contains("endEvent_fundingGivenUp");
    }

    @Test
    void abandonsTheClearanceOfItsPartnerWhenItIsWithdrawn() { // R1.3, R5.7
        cycle.fundingKnown(false).startBefore("callActivity_funding");
        cycle.complete(
                "nameFundingSource",
                "fundingSource",
                "NAMED",
                "sourceNeeds",
                "CLEARANCE",
                "partnerKey",
                "partner:ABN",
                "project",
                "GHA/26/01/NLD");
        assertThat(cycle.openElsewhere("partner:ABN")).containsExactly("identifyPartner");
        cycle.withdraw().endsAt("projectWithdrawn");
        assertThat(cycle.openElsewhere("partner:ABN")).isEmpty();
        assertThat(cycle.calls()).endsWith("abandonClearance");
    }

    @Test
    void isAppraisedWhileTheMoneyIsStillOpen() {
        cycle.fundingKnown(false).startBefore("callActivity_funding");
        cycle.complete("nameFundingSource", "fundingSource", "NONE_YET", "fundingOutcome", "OPEN");
        assertThat(cycle.open()).containsExactly("checkCompleteness");
    }

    @Test
    void waitsInThePipelineUntilItIsPickedUp() { // R1.9
        cycle.fundingKnown(false)
                .fundingSecured(false)
                .pipelineOutcome("PICKED_UP")
                .startBefore("callActivity_pipeline");
        assertThat(cycle.open()).isEmpty();
        cycle.offer()
                .complete(
                        "nameFundingSource",
                        "fundingSource",
                        "NAMED",
                        "sourceNeeds",
                        "NOTHING",
                        "fundingOutcome",
                        "SECURED");
        assertThat(cycle.open()).containsExactly("decideApproval");
    }

    @Test
    void isArchivedWhenNobodyPicksItUp() { // R1.9
        cycle.fundingSecured(false)
                .finding("archiveProject", "pipelineOutcome", "STALE", "preparationOutcome", "CANCELLED")
                .startBefore("callActivity_pipeline")
                .fireTimer("intermediateCatchEvent_waitingExpired")
                .endsAt("projectWithdrawn");
        assertThat(cycle.path()).contains("endEvent_waitingEnded");
    }

    @Test
    void isNotFundedWhenTheAgreementIsNeverSigned() {
        cycle.finding("recordSignatureLapse", "agreementOutcome", "NOT_SIGNED")
                .startBefore("callActivity_agreement")
                .fundingKnown(false)
                .complete("submitToDonor")
                .fireTimer("signatureOverdue");
        giveUp();
        cycle.endsAt("projectNotFunded");
    }

    private void giveUp() {
        cycle.complete(
                "nameFundingSource",
                "fundingSource",
                "GIVE_UP",
                "fundingOutcome",
                "WITHDRAWN",
                "preparationOutcome",
                "WITHDRAWN");
    }

    @Test
    void withdrawsWhileTheGroupsAreHeardOnTheNeed() {
        cycle.start();
        checkMandate("WITHIN");
        cycle.withdraw().endsAt("projectWithdrawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_checkMandate",
                "userTask_draftConceptNote",
                "userTask_decideOnConcept",
                "userTask_draftProjectDocument",
                "callActivity_designConsultation",
                "callActivity_crisisFastTrack",
                "callActivity_funding",
                "callActivity_completenessCheck",
                "callActivity_appraisal",
                "callActivity_tripartiteConsultation",
                "callActivity_pipeline",
                "callActivity_approval"
            })
    void endsWhenTheRequesterWithdrawsDuringPreparation(String step) {
        cycle.fundingKnown(false)
                .fundingSecured(false)
                .startBefore(step)
                .withdraw()
                .endsAt("projectWithdrawn");
        assertThat(cycle.path()).contains("endEvent_preparationWithdrawn");
    }

    @Test
    void takesNoWithdrawalAfterApproval() {
        cycle.startBefore("callActivity_agreement");
        assertThatThrownBy(cycle::withdraw).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(cycle.open()).containsExactly("submitToDonor");
    }

    @Test
    void refusesAnAnswerThatNoGatewayKnows() {
        cycle.start();
        assertThatThrownBy(() -> checkMandate("PARTLY")).isInstanceOf(ProcessEngineException.class);
        assertThat(cycle.open()).containsExactly("checkMandate");
    }

    private void checkMandate(String mandate) {
        cycle.complete("checkMandate", "mandate", mandate, "lightTrack", false);
    }

    private void develop(String start) {
        cycle.complete(
                "decideOnRequest", "requestDecision", "DEVELOP", "seedMoneyWanted", false, "formulationStart", start);
    }

    private void checkCompleteness(boolean complete) {
        cycle.complete("checkCompleteness", "fileComplete", complete);
    }

    private void decideOnConcept(String decision) {
        cycle.complete("decideOnConcept", "conceptDecision", decision);
    }

    private void appraise() {
        appraise("RECOMMEND");
    }

    private void appraise(String outcome) {
        cycle.complete("appraiseProposal", "conflictDeclared", false).confirmAppraisal(outcome);
    }

    private void draft(boolean designHearingDue) {
        cycle.complete("draftProjectDocument", "designHearingDue", designHearingDue);
    }

    /** Outside the review, nothing is sealed. */
    private void hear() {
        cycle.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
    }

    private void consult() {
        cycle.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition", "sealRecord");
    }

    private void approve(boolean conditions) {
        cycle.complete(
                        "decideApproval",
                        "conditionWaived",
                        false,
                        "approvalDecision",
                        "APPROVE",
                        "preparationOutcome",
                        "APPROVED",
                        "conditionsBeforeSignature",
                        conditions)
                .complete("certifyFunds", "fundsCertified", true);
    }

    private void carryOut() {
        cycle.complete("submitToDonor").complete("signAgreement", "agreementOutcome", "SIGNED");
        cycle.completeAll("openBudget", "planWork", "scheduleEvaluations")
                .complete("reportProgress", "finalReport", true);
        cycle.complete("validateProgressReport", "reportAccepted", true, "operationsOutcome", "COMPLETE")
                .complete("draftTermsOfReference")
                .completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition")
                .completeAll("appointEvaluator", "submitInceptionNote", "submitDraftReport", "commentOnDraft")
                .complete("submitEvaluation")
                .complete("checkEvaluationQuality", "evaluationAccepted", true)
                .complete("respondToEvaluation", "actionsDue", false)
                .completeAll("handOverAssets", "debriefProject")
                .complete("closeOperations", "closureComplete", true)
                .complete("closeFinances", "nextPhaseWished", true)
                .complete("decideNextPhase");
    }
}
