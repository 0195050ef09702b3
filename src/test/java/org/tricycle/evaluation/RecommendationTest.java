package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.answered;
import static org.tricycle.evaluation.EvaluationFixture.faults;
import static org.tricycle.evaluation.EvaluationFixture.submitted;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationTest {

    private static final LocalDate PROMISED = LocalDate.of(2027, 11, 30);
    private static final LocalDate TODAY = LocalDate.of(2028, 1, 5);
    private static final Period NINETY_DAYS = Period.ofDays(90);

    private final Recommendation recommendation = answered().recommendations().get(0);

    @Test
    void isFollowedOnceItIsAccepted() { // R8.15
        assertThat(submitted().recommendations().get(0).isOpen()).isFalse();
        assertThat(recommendation.isOpen()).isTrue();
        assertThat(recommendation.dueNow()).isEqualTo(PROMISED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "EXPIRED"})
    void isFollowedNoLongerWhenDoneOrExpired(RecommendationState state) { // R8.15
        recommendation.report(new RecommendationProgress(1, null, state, null, "Said."), "manager", NOW);

        assertThat(recommendation.isOpen()).isFalse();
        assertThat(recommendation.reports()).hasSize(1);
    }

    @Test
    void takesTheDayThatWasSaidLast() { // R8.15
        recommendation.report(underWay(PROMISED.plusMonths(6)), "manager", NOW);

        assertThat(recommendation.isOpen()).isTrue();
        assertThat(recommendation.dueNow()).isEqualTo(PROMISED.plusMonths(6));
    }

    @ParameterizedTest
    @CsvSource({"89, false", "90, false", "91, true"})
    void isFarBehindAfterMoreThanNinetyDays(int days, boolean overdue) { // R8.16
        assertThat(recommendation.isOverdue(PROMISED.plusDays(days), NINETY_DAYS))
                .isEqualTo(overdue);
    }

    @Test
    void isNeverBehindOnceItIsSettled() { // R8.16
        recommendation.act(ActOnRecommendation.example(), "manager", NOW);

        assertThat(recommendation.state()).isEqualTo(RecommendationState.DONE);
        assertThat(recommendation.isOverdue(PROMISED.plusYears(1), NINETY_DAYS)).isFalse();
    }

    @Test
    void wantsEveryOpenOneReportedOn() { // R8.15
        assertThat(refused(List.of(1L, 2L), underWay(TODAY)))
                .containsExactly("/recommendations violation.answer-missing");
    }

    @Test
    void wantsADayAheadForWhatIsUnderWay() { // R8.15
        assertThat(refused(List.of(1L), underWay(null)))
                .containsExactly("/recommendations/0/newDay violation.new-day-missing");
        assertThat(refused(List.of(1L), underWay(TODAY.minusDays(1))))
                .containsExactly("/recommendations/0/newDay violation.new-day-missing");
        assertThat(refused(List.of(1L), underWay(TODAY))).isEmpty();
    }

    private static RecommendationProgress underWay(@Nullable LocalDate day) {
        return new RecommendationProgress(1, null, RecommendationState.UNDER_WAY, day, "The ministry is consulted.");
    }

    private static List<String> refused(List<Long> open, RecommendationProgress... reports) {
        return faults(
                catchThrowable(() -> EvaluationGate.check(new ReportOnRecommendations(List.of(reports)), open, TODAY)));
    }
}
