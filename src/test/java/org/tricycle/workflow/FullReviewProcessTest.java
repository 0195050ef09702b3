package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes up for a crisis fast track; each detour starts where it branches off. */
class FullReviewProcessTest {

    private final Walk review = Walk.through("full-review").appraisers(1);

    @Test
    void confirmsAProjectThatEverybodySupports() {
        review.start();
        assertThat(review.open()).containsExactly("completeDocument");
        review.complete("completeDocument");
        appraise("RECOMMEND");
        consult();
        assertThat(review.openGroups()).allMatch(group -> group.startsWith("APPROVER"));
        review.complete("concludeFullReview", "fullReviewResult", "CONFIRMED").endsAt("projectConfirmed");
        assertThat(review.calls())
                .containsExactly(
                        "openFullReview",
                        "planEvaluations",
                        "askOpinions",
                        "planEvaluabilityReview",
                        "combineRatings",
                        "determineAppraisalOutcome",
                        "prepareConsultation",
                        "determineConsultationOutcome");
    }

    @Test
    void asksForChanges() {
        review.startBefore("userTask_concludeFullReview")
                .complete("concludeFullReview", "fullReviewResult", "CONFIRMED_WITH_CHANGES")
                .endsAt("changesAskedFor");
    }

    @Test
    void asksSeniorManagementAboutAProjectThatIsNotConfirmed() {
        review.startBefore("userTask_concludeFullReview")
                .complete("concludeFullReview", "fullReviewResult", "NOT_CONFIRMED");
        assertThat(review.openGroups()).allMatch(group -> group.startsWith("SENIOR_MANAGER"));
        review.complete("adviseOnProject").endsAt("projectNotConfirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECOMMEND", "RECOMMEND_WITH_CONDITIONS"})
    void hearsTheGroupsOnWhatIsRecommended(String outcome) {
        review.startBefore("callActivity_appraisal");
        appraise(outcome);
        assertThat(review.open()).containsExactly("inviteGroups");
    }

    @Test
    void completesTheDocumentAnewWhenTheAppraisalReturnsIt() {
        review.startBefore("callActivity_appraisal");
        appraise("RETURN");
        assertThat(review.open()).containsExactly("completeDocument");
    }

    @ParameterizedTest
    @CsvSource({"REJECT, false", "WITHDRAW, true"})
    void leavesAGivenUpDocumentToTheAuthority(String outcome, boolean withdrawn) {
        review.startBefore("callActivity_appraisal").complete("appraiseProposal", "conflictDeclared", false);
        review.complete("confirmRecommendation", "overridden", false, "deadlock", true)
                .complete("resolveDeadlock", "appraisalOutcome", outcome, "withdrawn", withdrawn);
        assertThat(review.open()).containsExactly("concludeFullReview");
    }

    @Test
    void completesTheDocumentAnewWhenTheGroupsDoNotAgreeForTheFirstTime() {
        review.consultationOutcome("NOT_AGREED", false, true).startBefore("callActivity_tripartiteConsultation");
        consult();
        assertThat(review.open()).containsExactly("completeDocument");
    }

    @Test
    void refusesAResultThatNoGatewayKnows() {
        review.startBefore("userTask_concludeFullReview");
        assertThatThrownBy(() -> review.complete("concludeFullReview", "fullReviewResult", "PERHAPS"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(review.open()).containsExactly("concludeFullReview");
    }

    private void appraise(String outcome) {
        review.complete("appraiseProposal", "conflictDeclared", false).confirmAppraisal(outcome);
    }

    private void consult() {
        review.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition", "sealRecord");
    }
}
