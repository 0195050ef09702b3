package org.tricycle.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.evaluation.EvaluationFixture.answered;
import static org.tricycle.evaluation.EvaluationFixture.appointed;
import static org.tricycle.evaluation.EvaluationFixture.submitted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tricycle.evaluation.Evaluation;

/** R11.3: what Tricycle knows is looked up, whatever is ticked. */
class ClosureFactsTest {

    @Test
    void hasNothingAgainstAProjectThatIsReportedEvaluatedAndAnswered() {
        assertThat(against(true, answered())).isEmpty();
    }

    @Test
    void knowsThatTheFinalReportIsNotAccepted() {
        assertThat(against(false, answered())).containsExactly(ClosureItem.FINAL_REPORT_ACCEPTED);
    }

    @Test
    void knowsThatNothingWasEvaluated() {
        assertThat(against(true))
                .containsExactlyInAnyOrder(ClosureItem.EVALUATIONS_SUBMITTED, ClosureItem.LESSONS_RECORDED);
    }

    @Test
    void knowsThatAnEvaluationIsUnderWay() {
        assertThat(against(true, appointed(), answered())).containsExactly(ClosureItem.EVALUATIONS_SUBMITTED);
    }

    @Test
    void knowsThatARecommendationIsUnanswered() {
        assertThat(against(true, submitted(), answered())).containsExactly(ClosureItem.RECOMMENDATIONS_ANSWERED);
    }

    private static Set<ClosureItem> against(boolean finalReportAccepted, Evaluation... evaluations) {
        return ClosureFacts.checklist(finalReportAccepted, List.of(evaluations))
                .contradictions()
                .keySet();
    }
}
