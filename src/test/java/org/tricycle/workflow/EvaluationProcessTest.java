package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationProcessTest {

    private final Walk evaluation = Walk.through("evaluation");

    @Test
    void leadsFromTermsOfReferenceToTheResponse() {
        evaluation.start();

        assertThat(evaluation.open()).containsExactly("draftTermsOfReference");
        evaluation.complete("draftTermsOfReference");
        hear();
        evaluation.completeAll("appointEvaluator", "submitInceptionNote", "submitDraftReport", "commentOnDraft");
        evaluation.complete("submitEvaluation");
        assertThat(evaluation.open()).containsExactly("checkEvaluationQuality");
        evaluation.complete("checkEvaluationQuality", "evaluationAccepted", true);
        assertThat(evaluation.open()).containsExactly("respondToEvaluation");
        evaluation.complete("respondToEvaluation", "actionsDue", false).endsAt("evaluationAnswered");
        assertThat(evaluation.calls())
                .containsExactly("openEvaluation", "prepareConsultation", "summariseHearing", "noteParticipation");
    }

    @Test
    void asksForNeitherTermsNorQualityOnTheShortWay() {
        evaluation
                .finding("openEvaluation", "shortEvaluation", true, "detail", "1")
                .start();

        hear();
        evaluation.completeAll("appointEvaluator", "submitInceptionNote", "submitDraftReport", "commentOnDraft");
        evaluation.complete("submitEvaluation");
        assertThat(evaluation.open()).containsExactly("respondToEvaluation");
        evaluation.complete("respondToEvaluation", "actionsDue", false).endsAt("evaluationAnswered");
        assertThat(evaluation.path())
                .doesNotContain("userTask_draftTermsOfReference", "userTask_checkEvaluationQuality");
    }

    @Test
    void goesBackToItsEvaluatorAsOftenAsTheReportIsPoor() {
        evaluation.start().complete("draftTermsOfReference");
        hear();
        evaluation.completeAll("appointEvaluator", "submitInceptionNote", "submitDraftReport", "commentOnDraft");

        evaluation.complete("submitEvaluation").complete("checkEvaluationQuality", "evaluationAccepted", false);
        assertThat(evaluation.open()).containsExactly("submitEvaluation");
        evaluation.complete("submitEvaluation").complete("checkEvaluationQuality", "evaluationAccepted", true);
        assertThat(evaluation.open()).containsExactly("respondToEvaluation");
    }

    @Test
    void becomesATaskForEachAcceptedRecommendationOfARunningProject() {
        evaluation.startBefore("userTask_respondToEvaluation").complete("respondToEvaluation", "actionsDue", true);

        assertThat(evaluation.open()).containsExactly("actOnRecommendation", "actOnRecommendation");
        assertThat(evaluation.details("actOnRecommendation")).containsExactly("1", "2");
        evaluation.complete("actOnRecommendation").complete("actOnRecommendation");
        evaluation.endsAt("recommendationsCarriedOut");
    }

    /** The three groups on the evaluation, before anybody is appointed. */
    private void hear() {
        assertThat(evaluation.open()).containsExactly("inviteGroups");
        evaluation.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
        assertThat(evaluation.open()).containsExactly("appointEvaluator");
    }
}
