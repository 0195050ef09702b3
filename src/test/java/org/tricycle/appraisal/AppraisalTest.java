package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;
import static org.tricycle.appraisal.AppraisalFixture.moderation;
import static org.tricycle.appraisal.AppraisalFixture.review;
import static org.tricycle.appraisal.AppraisalFixture.reviewed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

class AppraisalTest {

    private static final AppraiseProposal GOOD = review(Rating.HIGH_QUALITY, Map.of());
    private static final ConditionDraft CONDITION = new ConditionDraft(
            "Reserve money", "Project officer", LocalDate.of(2027, 1, 1), ConditionMoment.BEFORE_SIGNATURE);

    @Test
    void judgesTheSubmittedVersionWithItsHash() { // R3.1
        Appraisal appraisal = new Appraisal(SUBMITTED, 1, 2);

        assertThat(appraisal.documentVersion()).isEqualTo(SUBMITTED.documentVersion());
        assertThat(appraisal.documentHash()).isEqualTo(SUBMITTED.documentHash());
    }

    @Test
    void refusesTheAuthor() { // R3.2
        assertThatThrownBy(() -> new Appraisal(SUBMITTED, 1, 2).submit(GOOD, "author", NOW, WEIGHTS))
                .hasMessageContaining("own-proposal");
        assertThatThrownBy(() ->
                        disputed().moderate(moderation(Criterion.A8, Rating.SATISFACTORY), "author", NOW, WEIGHTS))
                .hasMessageContaining("own-proposal");
    }

    @Test
    void takesOneReviewOfEachPerson() { // R3.3
        Appraisal appraisal = new Appraisal(SUBMITTED, 1, 2);
        appraisal.submit(GOOD, "first", NOW, WEIGHTS);

        assertThatThrownBy(() -> appraisal.submit(GOOD, "first", NOW, WEIGHTS))
                .hasMessageContaining("already-reviewed");
    }

    @Test
    void takesNoMoreReviewsThanAreDue() { // R3.2
        Appraisal light = new Appraisal(SUBMITTED, 1, 1);
        light.submit(GOOD, "first", NOW, WEIGHTS);

        assertThat(light.isModerationNeeded()).isFalse();
        assertThatThrownBy(() -> light.submit(GOOD, "second", NOW, WEIGHTS)).hasMessageContaining("reviews-complete");
    }

    @Test
    void keepsReviewsBlindUntilTheOutcomeIsDetermined() { // R3.3
        Appraisal appraisal = reviewed(GOOD, GOOD);
        assertThat(appraisal.reviews()).isEmpty();

        appraisal.determine(WEIGHTS, null, AppraisalFixture::policy);

        assertThat(appraisal.reviews()).extracting(Review::reviewer).containsExactly("first", "second");
    }

    @Test
    void wantsEveryCriterionOnce() { // R3.4
        List<CriterionRating> twice = List.of(rating(Criterion.A1), rating(Criterion.A1));

        assertThat(gaps(twice))
                .hasSize(11)
                .startsWith("/ratings/1/criterion violation.criterion-named-twice")
                .contains("/ratings violation.criterion-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSATISFACTORY", "NOT_RELEVANT"})
    void wantsACommentWhereItExplainsSomething(Rating rating) { // R3.4
        List<CriterionRating> ratings = GOOD.ratings().stream()
                .map(given ->
                        given.criterion() == Criterion.A9 ? new CriterionRating(Criterion.A9, rating, " ") : given)
                .toList();

        assertThat(gaps(ratings)).containsExactly("/ratings/8/comment violation.comment-missing");
    }

    @ParameterizedTest
    @EnumSource
    void findsACriticalCriterionAlwaysRelevant(Criterion criterion) { // R3.4
        AppraiseProposal review = review(Rating.SATISFACTORY, Map.of(criterion, Rating.NOT_RELEVANT));

        if (AppraisalFixture.CRITICAL.contains(criterion)) {
            assertThat(gaps(review.ratings()))
                    .containsExactly("/ratings/" + List.of(Criterion.values()).indexOf(criterion)
                            + "/rating violation.critical-criterion-relevant");
        } else {
            assertThat(reviewed(review, review).isModerationNeeded()).isFalse();
        }
    }

    @Test
    void waitsForAllReviews() {
        Appraisal appraisal = new Appraisal(SUBMITTED, 1, 2);
        appraisal.submit(GOOD, "first", NOW, WEIGHTS);

        assertThatThrownBy(appraisal::isModerationNeeded).hasMessageContaining("reviews-missing");
        assertThatThrownBy(() -> appraisal.determine(WEIGHTS, null, AppraisalFixture::policy))
                .hasMessageContaining("reviews-missing");
    }

    @Test
    void asksAThirdPersonAboutWhatIsDisputed() { // R3.6
        Appraisal appraisal = disputed();

        assertThat(appraisal.isModerationNeeded()).isTrue();
        assertThat(appraisal.disputed()).containsExactly(Criterion.A8);
        assertThatThrownBy(() -> appraisal.determine(WEIGHTS, null, AppraisalFixture::policy))
                .hasMessageContaining("moderation-missing");
        assertThatThrownBy(
                        () -> appraisal.moderate(moderation(Criterion.A8, Rating.SATISFACTORY), "second", NOW, WEIGHTS))
                .hasMessageContaining("moderator-has-appraised");
        assertThatThrownBy(
                        () -> appraisal.moderate(moderation(Criterion.A7, Rating.SATISFACTORY), "third", NOW, WEIGHTS))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::messageKey)
                        .containsExactly("violation.criterion-not-asked", "violation.criterion-missing"));
    }

    @Test
    void replacesBothRatingsByTheThird() { // R3.6
        // given a 1 and a 3 on the critical A8, moderated to 2
        Appraisal appraisal = disputed();
        appraisal.moderate(moderation(Criterion.A8, Rating.SATISFACTORY), "third", NOW, WEIGHTS);

        // when
        AppraisalOutcome outcome = appraisal.determine(WEIGHTS, null, AppraisalFixture::policy);

        // then neither counts as unsatisfactory: 3 − 10 / 100
        assertThat(outcome).isEqualTo(AppraisalOutcome.RECOMMEND);
        assertThat(appraisal.score()).contains(new BigDecimal("2.90"));
        assertThat(appraisal.requiredChanges()).isEmpty();
    }

    @Test
    void moderatesOnlyWhatIsDisputed() {
        assertThatThrownBy(() -> reviewed(GOOD, GOOD)
                        .moderate(moderation(Criterion.A8, Rating.SATISFACTORY), "third", NOW, WEIGHTS))
                .hasMessageContaining("nothing-to-moderate");
    }

    @Test
    void returnsForASingleUnsatisfactoryRatingOnACriticalCriterion() { // R3.5, R3.8
        AppraiseProposal satisfactory = review(Rating.SATISFACTORY, Map.of());
        AppraiseProposal weak = review(Rating.SATISFACTORY, Map.of(Criterion.A2, Rating.UNSATISFACTORY));
        Appraisal appraisal = reviewed(satisfactory, weak);

        assertThat(appraisal.determine(WEIGHTS, null, AppraisalFixture::policy)).isEqualTo(AppraisalOutcome.RETURN);
        assertThat(appraisal.requiredChanges()).containsExactly(new RequiredChange(Criterion.A2, "About A2"));
    }

    @Test
    void recommendsTheExampleWithAScoreOf258() {
        Appraisal appraisal = reviewed(AppraiseProposal.example(), AppraiseProposal.example());

        assertThat(appraisal.determine(WEIGHTS, null, AppraisalFixture::policy)).isEqualTo(AppraisalOutcome.RECOMMEND);
        assertThat(appraisal.score()).contains(new BigDecimal("2.58"));
    }

    @Test
    void isConfirmedWithTheOutcomeThatWasDetermined() { // R3.9
        Appraisal appraisal = determined(Map.of());
        assertThatThrownBy(() -> appraisal.confirm(confirmation(AppraisalOutcome.RETURN), "lead", NOW))
                .hasMessageContaining("override-reason-missing");

        appraisal.confirm(confirmation(AppraisalOutcome.RECOMMEND), "lead", NOW);

        assertThat(appraisal.state()).isEqualTo(AppraisalState.CONFIRMED);
        assertThat(appraisal.confirmedBy()).isEqualTo("lead");
        assertThatThrownBy(() -> appraisal.confirm(confirmation(AppraisalOutcome.RECOMMEND), "lead", NOW))
                .hasMessageContaining("appraisal-state");
    }

    @Test
    void wantsConditionsWhereItRecommendsWithThem() { // R3.9
        Appraisal appraisal = determined(Map.of(Criterion.A9, Rating.UNSATISFACTORY));

        assertThatThrownBy(
                        () -> appraisal.confirm(confirmation(AppraisalOutcome.RECOMMEND_WITH_CONDITIONS), "lead", NOW))
                .hasMessageContaining("condition-wanted");
        appraisal.confirm(confirmation(AppraisalOutcome.RECOMMEND_WITH_CONDITIONS, CONDITION), "lead", NOW);
        assertThat(appraisal.outcome()).contains(AppraisalOutcome.RECOMMEND_WITH_CONDITIONS);
    }

    @Test
    void wantsNoConditionsWhereItReturns() { // R3.9
        Appraisal appraisal = determined(Map.of(Criterion.A6, Rating.UNSATISFACTORY));

        assertThatThrownBy(() -> appraisal.confirm(confirmation(AppraisalOutcome.RETURN, CONDITION), "lead", NOW))
                .hasMessageContaining("condition-with-return");
    }

    @Test
    void meetsAConditionByEvidenceThatSomebodyElseConfirms() { // R3.10
        Condition condition = new Condition(new Appraisal(SUBMITTED, 1, 2), 1, CONDITION);
        assertThatThrownBy(() -> condition.check(true, null, "lead", NOW)).hasMessageContaining("condition-state");

        condition.show("Letter of 2 March", "author", NOW);
        assertThatThrownBy(() -> condition.check(true, null, "author", NOW)).hasMessageContaining("own-evidence");

        condition.check(false, "Not signed", "lead", NOW);
        assertThat(condition.state()).isEqualTo(ConditionState.OPEN);

        condition.show("Signed letter", "author", NOW);
        condition.check(true, null, "lead", NOW);
        assertThat(condition.isMet()).isTrue();
    }

    @Test
    void answersEveryConditionAskedAboutOnce() {
        assertThatThrownBy(() -> ConditionGate.check("/evidence", List.of(1, 1, 3), List.of(1, 2)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(gap -> gap.pointer() + " " + gap.messageKey())
                        .containsExactly(
                                "/evidence/1/condition violation.condition-not-asked",
                                "/evidence/2/condition violation.condition-not-asked",
                                "/evidence violation.condition-unanswered"));
        assertThatThrownBy(() -> ConditionGate.checkRemarks(List.of(new ConditionCheck(1, null, null, false, " "))))
                .hasMessageContaining("/checks/0/remark");
    }

    private static Appraisal disputed() {
        return reviewed(GOOD, review(Rating.HIGH_QUALITY, Map.of(Criterion.A8, Rating.UNSATISFACTORY)));
    }

    private static Appraisal determined(Map<Criterion, Rating> except) {
        AppraiseProposal review = review(Rating.HIGH_QUALITY, except);
        Appraisal appraisal = reviewed(review, review);
        appraisal.determine(WEIGHTS, null, AppraisalFixture::policy);
        return appraisal;
    }

    private static ConfirmRecommendation confirmation(AppraisalOutcome outcome, ConditionDraft... conditions) {
        return new ConfirmRecommendation(outcome, null, "Summary", List.of(conditions));
    }

    private static CriterionRating rating(Criterion criterion) {
        return new CriterionRating(criterion, Rating.SATISFACTORY, null);
    }

    private static List<String> gaps(List<CriterionRating> ratings) {
        try {
            new Appraisal(SUBMITTED, 1, 2)
                    .submit(new AppraiseProposal(true, null, ratings, null), "first", NOW, WEIGHTS);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(gap -> gap.pointer() + " " + gap.messageKey())
                    .toList();
        }
    }
}
