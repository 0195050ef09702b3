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

    private final Walk cycle = Walk.through("project-cycle").appraisers(1);

    @Test
    void carriesAProjectFromRequestToClosure() {
        cycle.start();
        checkMandate("WITHIN");
        develop("CONCEPT_NOTE");
        cycle.complete("draftConceptNote");
        decideOnConcept("DEVELOP");
        cycle.complete("draftProjectDocument");
        checkCompleteness(true);
        appraise();
        consult();
        approve(false);
        assertThat(cycle.open()).containsExactly("signAgreement");
        assertThat(cycle.mayWithdraw()).isFalse();
        carryOut();
        cycle.endsAt("projectClosed");
        assertThat(cycle.calls())
                .containsExactly(
                        "planEvaluations",
                        "findGaps",
                        "submitForAppraisal",
                        "askOpinions",
                        "planEvaluabilityReview",
                        "combineRatings",
                        "determineAppraisalOutcome",
                        "prepareConsultation",
                        "determineConsultationOutcome",
                        "determineAuthority",
                        "checkConflicts",
                        "beginStartUp",
                        "activateProject",
                        "openEvaluation",
                        "prepareConsultation",
                        "summariseHearing",
                        "noteParticipation",
                        "beginClosure");
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
        checkMandate("WITHIN");
        develop("PROJECT_DOCUMENT");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        cycle.complete("draftProjectDocument");
        assertThat(cycle.open()).contains("appraiseProposal");
        assertThat(cycle.path()).doesNotContain("userTask_draftConceptNote");
    }

    @Test
    void endsWithARequestThatIsNotPursued() {
        cycle.start();
        checkMandate("WITHIN");
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
        cycle.complete("decideOnRequest", "requestDecision", "PARK");
        cycle.withdraw().endsAt("projectWithdrawn");
    }

    @Test
    void draftsANewVersionWhenTheFileIsIncomplete() {
        cycle.startBefore("userTask_draftProjectDocument").complete("draftProjectDocument");
        checkCompleteness(false);
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        cycle.completeness("GAPS").complete("draftProjectDocument");
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
        cycle.startBefore("userTask_draftProjectDocument").complete("draftProjectDocument");
        checkCompleteness(true);
        appraise("RETURN");
        assertThat(cycle.open()).containsExactly("draftProjectDocument");
        cycle.complete("draftProjectDocument");
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
        assertThat(cycle.open()).containsExactly("signAgreement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_checkMandate",
                "userTask_draftConceptNote",
                "userTask_decideOnConcept",
                "userTask_draftProjectDocument",
                "callActivity_identification",
                "callActivity_completenessCheck",
                "callActivity_appraisal",
                "callActivity_tripartiteConsultation",
                "callActivity_approval"
            })
    void endsWhenTheRequesterWithdrawsDuringPreparation(String step) {
        cycle.startBefore(step).withdraw().endsAt("projectWithdrawn");
        assertThat(cycle.path()).contains("endEvent_preparationWithdrawn");
    }

    @Test
    void takesNoWithdrawalAfterApproval() {
        cycle.startBefore("userTask_signAgreement");
        assertThatThrownBy(cycle::withdraw).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(cycle.open()).containsExactly("signAgreement");
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
        cycle.completeAll("signAgreement", "openBudget", "planWork", "scheduleEvaluations")
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
