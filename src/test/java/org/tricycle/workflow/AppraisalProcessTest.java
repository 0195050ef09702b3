package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalProcessTest {

    private final Walk appraisal = Walk.through("appraisal");

    @Test
    void confirmsTheRecommendationOnceBothAppraisersAreDone() {
        appraisal.start();
        assertThat(appraisal.open()).containsExactly("appraiseProposal", "appraiseProposal");

        review();
        assertThat(appraisal.open()).containsExactly("appraiseProposal");
        assertThat(appraisal.calls()).doesNotContain("combineRatings");

        review();
        assertThat(appraisal.calls())
                .containsExactlyInAnyOrder(
                        "askOpinions", "planEvaluabilityReview", "combineRatings", "determineAppraisalOutcome")
                .containsSubsequence("combineRatings", "determineAppraisalOutcome");
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");

        appraisal.confirmAppraisal("RECOMMEND").endsAt("proposalAppraised");
        assertThat(appraisal.variable("appraisalOutcome")).isEqualTo("RECOMMEND");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void asksAsManyAppraisersAsThePlanSays(int number) {
        appraisal.appraisers(number).start();
        assertThat(appraisal.open()).hasSize(number).containsOnly("appraiseProposal");
    }

    @Test
    void leavesTheReviewToSomebodyElseAfterAConflictOfInterest() {
        appraisal.appraisers(1).start().complete("appraiseProposal", "conflictDeclared", true);
        assertThat(appraisal.open()).containsExactly("appraiseProposal");
        assertThat(appraisal.calls()).doesNotContain("combineRatings");

        review();
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
    }

    @Test
    void moderatesBeforeTheOutcomeIsDetermined() {
        appraisal.appraisers(1).moderationNeeded(true).start();
        review();
        assertThat(appraisal.open()).containsExactly("moderateAppraisal");
        assertThat(appraisal.calls()).doesNotContain("determineAppraisalOutcome");

        appraisal.complete("moderateAppraisal").confirmAppraisal("RETURN").endsAt("proposalAppraised");
        assertThat(appraisal.calls()).containsSubsequence("combineRatings", "determineAppraisalOutcome");
    }

    @Test
    void waitsForEveryOpinionBeforeTheOutcomeIsDetermined() {
        appraisal.appraisers(1).bodies("ACT_EMP", "ACTRAV").start();
        assertThat(appraisal.open()).containsExactly("appraiseProposal", "giveOpinion", "giveOpinion");
        review();
        opine(false);
        assertThat(appraisal.open()).containsExactly("giveOpinion");

        opine(false);
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
    }

    @Test
    void hasTheAuthorAnswerABodyThatObjects() {
        appraisal.appraisers(1).bodies("GENDER").start();
        review();
        opine(true);
        assertThat(appraisal.open()).containsExactly("answerOpinion");

        appraisal.complete("answerOpinion");
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
    }

    @Test
    void recordsALateOpinionAsNotReceivedAndGoesOnWithoutIt() {
        appraisal.appraisers(1).bodies("FINANCE", "GENDER").start();
        review();
        appraisal.fireTimer("opinionLate");
        assertThat(appraisal.open()).containsExactly("giveOpinion");
        assertThat(appraisal.calls()).contains("recordOpinionNotReceived");

        appraisal.fireTimer("opinionLate");
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
    }

    @Test
    void reviewsTheEvaluabilityOfLargeProposals() {
        appraisal.appraisers(1).evaluabilityDue(true).start();
        review();
        assertThat(appraisal.open()).containsExactly("reviewEvaluability");
        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("EVALUATION_OFFICER@");

        appraisal.complete("reviewEvaluability");
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
    }

    @Test
    void endsWithAnOverrideThatIsEndorsed() {
        appraisal.appraisers(1).start();
        review();
        appraisal.complete("confirmRecommendation", "overridden", true);
        assertThat(appraisal.open()).containsExactly("endorseOverride");
        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("HEAD_OF_UNIT@");

        appraisal
                .complete("endorseOverride", "overrideEndorsed", true, "deadlock", false, "appraisalOutcome", "RETURN")
                .endsAt("proposalAppraised");
    }

    @Test
    void sendsAnOverrideThatIsNotEndorsedBackToTheLeadAppraiser() {
        appraisal.appraisers(1).start();
        review();
        appraisal
                .complete("confirmRecommendation", "overridden", true)
                .complete("endorseOverride", "overrideEndorsed", false);
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");

        appraisal.confirmAppraisal("RECOMMEND").endsAt("proposalAppraised");
    }

    @ParameterizedTest
    @CsvSource({"RETURN", "WITHDRAW", "REJECT"})
    void leavesADeadlockToTheHeadOfUnit(String outcome) {
        appraisal.appraisers(1).start();
        review();
        appraisal.complete("confirmRecommendation", "overridden", false, "deadlock", true);
        assertThat(appraisal.open()).containsExactly("resolveDeadlock");
        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("HEAD_OF_UNIT@");

        appraisal.complete("resolveDeadlock", "appraisalOutcome", outcome).endsAt("deadlockResolved");
        assertThat(appraisal.variable("appraisalOutcome")).isEqualTo(outcome);
    }

    @Test
    void offersItsTasksToAppraisersBodiesAndTheLead() {
        appraisal.appraisers(1).bodies("ACTRAV").start();
        assertThat(appraisal.openGroups())
                .satisfiesExactly(group -> assertThat(group).startsWith("APPRAISER@GHA/26/"), group -> assertThat(group)
                        .isEqualTo("BODY_ACTRAV"));
        review();
        opine(false);
        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("LEAD_APPRAISER@GHA/26/");
    }

    @Test
    void staysWhereItIsWhenNobodySaysWhetherModerationIsNeeded() {
        Walk undecided = Walk.through("appraisal")
                .appraisers(1)
                .without("combineRatings")
                .start();
        assertThatThrownBy(() -> undecided.complete("appraiseProposal", "conflictDeclared", false))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(undecided.open()).isEqualTo(List.of("appraiseProposal"));
    }

    private void review() {
        appraisal.complete("appraiseProposal", "conflictDeclared", false);
    }

    private void opine(boolean answerDue) {
        appraisal.complete("giveOpinion", "opinionAnswerDue", answerDue);
    }
}
