package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationProcessTest {

    @Test
    void endsWithTheAnswerToTheEvaluation() {
        Walk evaluation = Walk.through("evaluation").start();

        assertThat(evaluation.open()).containsExactly("appointEvaluator");
        evaluation.complete("appointEvaluator");
        assertThat(evaluation.open()).containsExactly("submitEvaluation");
        evaluation.complete("submitEvaluation");
        assertThat(evaluation.open()).containsExactly("respondToEvaluation");
        evaluation.complete("respondToEvaluation").endsAt("evaluationAnswered");
    }
}
