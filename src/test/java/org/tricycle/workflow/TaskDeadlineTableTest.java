package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.project.Procedure;

/** How many working days each task has. */
class TaskDeadlineTableTest {

    private final DecisionTable deadline = DecisionTable.of("task-deadline", "task", "track");

    @ParameterizedTest
    @CsvSource({
        "checkMandate, 10",
        "draftCrisisNote, 2",
        "decideOnRequest, 5",
        "requestSeedMoney, 5",
        "grantSeedMoney, 5",
        "reportOnMission, 20",
        "checkCompleteness, 5",
        "draftConceptNote, 10",
        "decideOnConcept, 5",
        "draftProjectDocument, 40",
        "appraiseProposal, 15",
        "moderateAppraisal, 5",
        "confirmRecommendation, 5",
        "inviteGroups, 5",
        "recordSitting, 5",
        "callSecondSitting, 5",
        "fileGroupPosition, 10",
        "contactGroup, 5",
        "adviseOnObjection, 5",
        "recordConciliation, 10",
        "answerComments, 10",
        "sealRecord, 5",
        "decideApproval, 10",
        "certifyFunds, 5",
        "meetConditions, 20",
        "confirmConditions, 5",
        "signAgreement, 30",
        "openBudget, 10",
        "planWork, 20",
        "scheduleEvaluations, 10",
        "reportProgress, 30",
        "validateProgressReport, 10",
        "planCorrectiveAction, 10",
        "explainShortfall, 10",
        "agreeActionPlan, 10",
        "decideOnShortfall, 10",
        "appointEvaluator, 20",
        "submitEvaluation, 40",
        "respondToEvaluation, 30",
        "closeOperations, 20",
        "closeFinances, 20",
        "giveOpinion, 10",
        "opinionLate, 5",
        "answerOpinion, 10",
        "reviewEvaluability, 15",
        "endorseOverride, 5",
        "resolveDeadlock, 10",
        "appealRejection, 10",
        "decideAppeal, 10",
        "nameFundingSource, 10",
        "identifyPartner, 5",
        "screenPartner, 10",
        "giveClearanceOpinion, 10",
        "decideClearance, 5",
        "scoreBid, 5",
        "submitBid, 20",
        "recordAward, 60",
        "reviewPipeline, 10",
        "submitToDonor, 10",
        "recruitStaff, 60",
        "formProjectCommittee, 30",
        "agreeMonitoringData, 30",
        "planHandover, 40",
        "meetInstalmentConditions, 20",
        "verifyInstalmentConditions, 5",
        "decideOnInstalmentWaiver, 10",
        "resolveBottleneck, 20",
        "reviewBottleneck, 10",
        "recordDonorConsent, 20",
        "agreeRephasing, 5",
        "certifyRephasing, 5",
        "decideOnRevision, 10",
        "giveNotice, 5",
        "acknowledgeNotice, 3",
        "attestDelivery, 5",
        "breakSilence, 10",
        "authoriseRevision, 10",
        "informDonor, 5",
        "reviewSuspension, 10",
        "completeDocument, 5",
        "concludeFullReview, 5",
        "adviseOnProject, 10",
        "reportTermination, 20",
        "settleTermination, 20",
        "nameOfficer, 5",
        "decisionPassedOn, 5",
        "draftTermsOfReference, 20",
        "submitInceptionNote, 10",
        "submitDraftReport, 30",
        "commentOnDraft, 15",
        "checkEvaluationQuality, 10",
        "actOnRecommendation, 60",
        "reportOnRecommendations, 20",
        "reviewOverdueRecommendations, 10",
        "prepareExit, 20",
        "handOverAssets, 20",
        "debriefProject, 20",
        "mendClosureGap, 20",
        "decideClosureWaiver, 10",
        "decideNextPhase, 20"
    })
    void givesEachTaskItsDays(String task, int workingDays) {
        assertThat(deadline.decide(task, "STANDARD")).containsExactly(workingDays);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void knowsEveryTaskOfTheModelsOnEveryTrack(String task) {
        assertThat(Procedure.values()).allSatisfy(track -> assertThat(deadline.decide(task, track.name()))
                .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "checkMandate, 3",
        "decideOnRequest, 2",
        "draftProjectDocument, 8",
        "appraiseProposal, 5",
        "moderateAppraisal, 3",
        "confirmRecommendation, 1",
        "decideApproval, 3",
        "certifyFunds, 2",
        "nameFundingSource, 2",
        "submitToDonor, 2",
        "signAgreement, 3"
    })
    void hurriesALightProject(String task, int workingDays) {
        assertThat(deadline.decide(task, "LIGHT")).containsExactly(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "draftCrisisNote, 2",
        "draftProjectDocument, 3",
        "appraiseProposal, 3",
        "giveOpinion, 3",
        "opinionLate, 0",
        "answerOpinion, 1",
        "reviewEvaluability, 3",
        "moderateAppraisal, 1",
        "confirmRecommendation, 1",
        "endorseOverride, 1",
        "resolveDeadlock, 2",
        "nameOfficer, 1",
        "decideApproval, 2",
        "decisionPassedOn, 1",
        "certifyFunds, 1",
        "nameFundingSource, 2",
        "submitToDonor, 2",
        "signAgreement, 3",
        "checkMandate, 10",
        "appealRejection, 10"
    })
    void isShortInACrisis(String task, int workingDays) {
        assertThat(deadline.decide(task, "CRISIS")).containsExactly(workingDays);
    }

    @Test
    void saysNothingAboutUnknownTasks() {
        assertThat(deadline.decide("takeTea", "STANDARD")).isEmpty();
    }

    static Stream<String> tasks() {
        return ModelEngine.models(".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class))
                .flatMap(Collection::stream)
                .map(task -> task.getId().replace("userTask_", ""));
    }
}
