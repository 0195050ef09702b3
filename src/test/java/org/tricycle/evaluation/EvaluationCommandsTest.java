package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationCommandsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<Record> examples() {
        return Stream.of(
                ScheduleEvaluations.example(),
                AppointEvaluator.example(),
                SubmitEvaluation.example(),
                RespondToEvaluation.example());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreValid(Record example) {
        assertThat(VALIDATOR.validate(example)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "6, 0", "7, 1"})
    void scoresGoFromOneToSix(int score, int faults) { // R8.6
        assertThat(VALIDATOR.validate(new CriterionScore(EvaluationCriterion.IMPACT, score, "Incomes rose.")))
                .hasSize(faults);
    }

    @Test
    void evaluatorsDeclareThatTheyWereNeverInvolved() { // R8.4
        assertThat(faults(new AppointEvaluator("evaluator", true, false, LocalDate.of(2027, 8, 31))))
                .containsExactly("neverInvolved");
    }

    @Test
    void evaluationsHaveARecommendationAndALesson() { // R8.8
        SubmitEvaluation example = SubmitEvaluation.example();

        assertThat(faults(new SubmitEvaluation(
                        example.scores(), example.groupsConsulted(), example.findings(), List.of(), List.of())))
                .containsExactlyInAnyOrder("recommendations", "lessons");
    }

    @Test
    void blankFormsAskForEverything() { // R8.6, R8.7
        SubmitEvaluation blank = SubmitEvaluation.blank();

        assertThat(blank.scores()).extracting(CriterionScore::criterion).containsExactly(EvaluationCriterion.values());
        assertThat(blank.groupsConsulted()).hasSize(3);
    }

    private static List<String> faults(Record command) {
        return VALIDATOR.validate(command).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
