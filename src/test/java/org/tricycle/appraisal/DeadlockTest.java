package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;
import static org.tricycle.appraisal.AppraisalFixture.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlockTest {

    private static final int LIMIT = 3;

    @Test
    void isTheThirdReturnOnTheSameCriterion() { // R3.15
        assertThat(Returns.stuck(List.of(returned(2, Criterion.A6), returned(1, Criterion.A6)), LIMIT))
                .isEmpty();
        assertThat(Returns.stuck(
                        List.of(returned(3, Criterion.A6), returned(2, Criterion.A6), returned(1, Criterion.A6)),
                        LIMIT))
                .isEqualTo(Set.of(Criterion.A6));
    }

    @Test
    void isNotThreeReturnsOnDifferentCriteria() { // R3.15
        assertThat(Returns.stuck(
                        List.of(returned(3, Criterion.A6), returned(2, Criterion.A3), returned(1, Criterion.A6)),
                        LIMIT))
                .isEmpty();
    }

    @Test
    void countsReturnsWithOthersInBetween() { // R3.15
        assertThat(Returns.stuck(
                        List.of(
                                returned(4, Criterion.A6),
                                returned(3, Criterion.A3),
                                returned(2, Criterion.A6),
                                returned(1, Criterion.A6)),
                        LIMIT))
                .isEqualTo(Set.of(Criterion.A6));
    }

    @Test
    void isOverWhenTheNewestRoundRecommends() { // R3.15
        assertThat(Returns.stuck(
                        List.of(
                                recommended(4),
                                returned(3, Criterion.A6),
                                returned(2, Criterion.A6),
                                returned(1, Criterion.A6)),
                        LIMIT))
                .isEmpty();
    }

    @Test
    void grantsTheLastReworkOnce() { // R3.15
        Deadlock deadlock = new Deadlock(returned(3, Criterion.A6), Set.of(Criterion.A6, Criterion.A3), NOW);

        assertThat(deadlock.criteria()).isEqualTo("A3, A6");
        assertThatThrownBy(() -> deadlock.resolve(resolving(DeadlockResolution.LAST_REWORK), true, "head", NOW))
                .hasMessageContaining("rework-used");
        deadlock.resolve(resolving(DeadlockResolution.WITHDRAW), true, "head", NOW);
        assertThat(deadlock.resolution()).isEqualTo(DeadlockResolution.WITHDRAW);
        assertThatThrownBy(() -> deadlock.resolve(resolving(DeadlockResolution.REJECT), true, "head", NOW))
                .hasMessageContaining("deadlock-resolved");
    }

    private static ResolveDeadlock resolving(DeadlockResolution resolution) {
        return new ResolveDeadlock(null, resolution, LocalDate.of(2026, 3, 2), "As agreed.");
    }

    private static Appraisal returned(int round, Criterion weak) {
        return confirmed(
                round, review(Rating.HIGH_QUALITY, Map.of(weak, Rating.UNSATISFACTORY)), AppraisalOutcome.RETURN);
    }

    private static Appraisal recommended(int round) {
        return confirmed(round, review(Rating.HIGH_QUALITY, Map.of()), AppraisalOutcome.RECOMMEND);
    }

    private static Appraisal confirmed(int round, AppraiseProposal review, AppraisalOutcome outcome) {
        Appraisal appraisal = new Appraisal(SUBMITTED, round, 1);
        appraisal.submit(review, "first", NOW, WEIGHTS);
        appraisal.determine(WEIGHTS, null, AppraisalFixture::policy);
        appraisal.confirm(new ConfirmRecommendation(outcome, null, "Summary", List.of()), "lead", NOW);
        return appraisal;
    }
}
