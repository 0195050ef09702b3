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
        evaluation.completeAll("appointEvaluator", "submitInceptionNote", "submitDraftReport", "commentOnDraft");
        evaluation.complete("submitEvaluation");
        assertThat(evaluation.open()).containsExactly("checkEvaluationQuality");
        evaluation.complete("checkEvaluationQuality", "evaluationAccepted", true);
        assertThat(evaluation.open()).containsExactly("respondToEvaluation");
        evaluation.complete("respondToEvaluation", "actionsDue", false).endsAt("evaluationAnswered");
        assertThat(evaluation.calls()).containsExactly("openEvaluation");
    }

    @Test
    void asksForNeitherTermsNorQualityOnTheShortWay() {
        evaluation
                .finding("openEvaluation", "shortEvaluation", true, "detail", "1")
                .start();

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
}
