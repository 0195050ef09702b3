package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.faults;
import static org.tricycle.evaluation.EvaluationFixture.submitted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R8.9: every recommendation is answered exactly once, with what the answer needs. */
class ManagementResponseTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 30);

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "PARTIALLY_ACCEPTED"})
    void wantsAnActionAndItsDayWhereSomethingIsAccepted(ResponseKind kind) {
        assertThat(refused(response(1, kind, "Too dear", " ", null)))
                .containsExactly(
                        "/responses/0/action violation.action-missing",
                        "/responses/0/actionDue violation.action-day-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTIALLY_ACCEPTED", "REJECTED"})
    void wantsAReasonWhereSomethingIsNotAccepted(ResponseKind kind) {
        assertThat(refused(response(1, kind, " ", "A letter", DAY)))
                .containsExactly("/responses/0/reason violation.response-reason-missing");
    }

    @Test
    void wantsNoReasonForFullAcceptance() {
        assertThat(refused(response(1, ResponseKind.ACCEPTED, null, "A letter", DAY)))
                .isEmpty();
    }

    @Test
    void wantsNoActionForARejection() {
        assertThat(refused(response(1, ResponseKind.REJECTED, "Not ours to do", null, null)))
                .isEmpty();
    }

    @Test
    void refusesToAnswerOneTwice() {
        Response accepted = response(1, ResponseKind.ACCEPTED, null, "A letter", DAY);

        assertThat(refused(accepted, accepted))
                .containsExactly("/responses/1/recommendation violation.answer-not-asked");
    }

    @Test
    void refusesToLeaveOneUnanswered() {
        assertThat(refused(response(2, ResponseKind.ACCEPTED, null, "A letter", DAY)))
                .containsExactly(
                        "/responses/0/recommendation violation.answer-not-asked",
                        "/responses violation.answer-missing");
    }

    @Test
    void asksForTheOpenRecommendations() {
        Recommendation open = submitted().recommendations().get(0);

        assertThat(Response.wanted(open))
                .extracting(Response::recommendation, Response::text)
                .containsExactly(1L, open.text());
        assertThat(open.isAnswered()).isFalse();
    }

    private static Response response(
            long number, ResponseKind kind, @Nullable String reason, @Nullable String action, @Nullable LocalDate due) {
        return new Response(number, null, kind, reason, action, due);
    }

    private static List<String> refused(Response... responses) {
        return faults(
                catchThrowable(() -> submitted().answer(new RespondToEvaluation(List.of(responses)), "manager", NOW)));
    }
}
