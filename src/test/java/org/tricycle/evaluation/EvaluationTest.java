package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.CODE;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.TODAY;
import static org.tricycle.evaluation.EvaluationFixture.answered;
import static org.tricycle.evaluation.EvaluationFixture.appointed;
import static org.tricycle.evaluation.EvaluationFixture.faults;
import static org.tricycle.evaluation.EvaluationFixture.submitted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.project.Party;

class EvaluationTest {

    @Test
    void refusesThoseWhoAppointThemselves() { // R8.4
        assertThat(faults(catchThrowable(() -> appoint(TODAY, "evaluator"))))
                .containsExactly("/evaluator violation.evaluator-appoints");
    }

    @Test
    void isDueTodayAtTheEarliest() { // R8.4
        assertThat(appoint(TODAY, "officer").reportDue()).isEqualTo(TODAY);
        assertThat(faults(catchThrowable(() -> appoint(TODAY.minusDays(1), "officer"))))
                .containsExactly("/reportDue violation.future-or-present");
    }

    @Test
    void isSubmittedByNobodyButItsEvaluator() { // R8.5
        assertThatThrownBy(() -> appointed().submit(SubmitEvaluation.example(), 1, "another", NOW))
                .hasMessageContaining("evaluation-of-another");
    }

    @Test
    void isSubmittedOnce() { // R8.5
        Evaluation evaluation = submitted();

        assertThatThrownBy(() -> evaluation.submit(SubmitEvaluation.example(), 2, "evaluator", NOW))
                .hasMessageContaining("evaluation-state");
        assertThat(evaluation.recommendations()).hasSize(1);
    }

    @Test
    void keepsWhatItsEvaluatorSubmitted() { // R8.5
        SubmitEvaluation example = SubmitEvaluation.example();
        Evaluation evaluation = submitted();

        assertThat(evaluation.isSubmitted()).isTrue();
        assertThat(evaluation.state()).isEqualTo(EvaluationState.SUBMITTED);
        assertThat(evaluation.scores()).isEqualTo(example.scores());
        assertThat(evaluation.groupsConsulted()).isEqualTo(example.groupsConsulted());
        assertThat(evaluation.findings()).isEqualTo(example.findings());
        assertThat(evaluation.lessons()).extracting(Lesson::kind).containsExactly(LessonKind.GOOD_PRACTICE);
    }

    @Test
    void wantsEveryCriterionOnce() { // R8.6
        CriterionScore impact = new CriterionScore(EvaluationCriterion.IMPACT, 4, "Incomes rose.");

        assertThat(refused(
                        with(List.of(impact, impact), SubmitEvaluation.example().groupsConsulted())))
                .hasSize(6)
                .startsWith("/scores/1/criterion violation.answer-not-asked")
                .contains("/scores violation.answer-missing");
    }

    @Test
    void wantsAllThreeGroupsConsulted() { // R8.7
        List<GroupConsulted> two = List.of(
                new GroupConsulted(Party.EMPLOYERS, ParticipationForm.MEETING, "Round table."),
                new GroupConsulted(Party.WORKERS, ParticipationForm.MEETING, "Focus groups."));

        assertThat(refused(with(SubmitEvaluation.example().scores(), two)))
                .containsExactly("/groupsConsulted violation.answer-missing");
    }

    @Test
    void wantsNoGroupTwiceForAnother() { // R8.7
        List<GroupConsulted> workersTwice = List.of(
                new GroupConsulted(Party.WORKERS, ParticipationForm.MEETING, "Focus groups."),
                new GroupConsulted(Party.WORKERS, ParticipationForm.MEETING, "Focus groups."),
                new GroupConsulted(Party.GOVERNMENT, ParticipationForm.MEETING, "Interviews."));

        assertThat(refused(with(SubmitEvaluation.example().scores(), workersTwice)))
                .containsExactly(
                        "/groupsConsulted/1/party violation.answer-not-asked",
                        "/groupsConsulted violation.answer-missing");
    }

    @Test
    void numbersRecommendationsOnFromEarlierEvaluations() { // R8.8
        Evaluation second = Evaluation.appoint(CODE, 2, AppointEvaluator.example(), TODAY, "officer", NOW);
        RecommendationDraft draft = SubmitEvaluation.example().recommendations().get(0);
        SubmitEvaluation example = SubmitEvaluation.example();

        second.submit(
                new SubmitEvaluation(
                        example.scores(),
                        example.groupsConsulted(),
                        example.findings(),
                        List.of(draft, draft),
                        example.lessons()),
                4,
                "evaluator",
                NOW);

        assertThat(second.recommendations()).extracting(Recommendation::number).containsExactly(4L, 5L);
    }

    @Test
    void endsWithTheManagementResponse() { // R8.9
        Evaluation evaluation = answered();

        assertThat(evaluation.state()).isEqualTo(EvaluationState.ANSWERED);
        assertThat(evaluation.answeredAt()).isEqualTo(NOW);
        assertThat(evaluation.recommendations()).allSatisfy(recommendation -> {
            assertThat(recommendation.response())
                    .contains(RespondToEvaluation.example().responses().get(0));
            assertThat(recommendation.answeredBy()).isEqualTo("manager");
        });
    }

    @Test
    void isNotAnsweredByItsEvaluator() { // R8.9
        assertThatThrownBy(() -> submitted().answer(RespondToEvaluation.example(), "evaluator", NOW))
                .hasMessageContaining("own-evaluation");
    }

    @Test
    void isAnsweredOnceAndOnlyAfterItIsSubmitted() { // R8.9
        assertThatThrownBy(() -> appointed().answer(RespondToEvaluation.example(), "manager", NOW))
                .hasMessageContaining("evaluation-state");
        assertThatThrownBy(() -> answered().answer(RespondToEvaluation.example(), "manager", NOW))
                .hasMessageContaining("evaluation-state");
    }

    @Test
    void goesBackToItsEvaluatorWithoutWhatItSaid() { // R8.13
        Evaluation evaluation = submitted();

        evaluation.returnToEvaluator();

        assertThat(evaluation.state()).isEqualTo(EvaluationState.APPOINTED);
        assertThat(evaluation.recommendations()).isEmpty();
        assertThat(evaluation.lessons()).isEmpty();
        evaluation.submit(SubmitEvaluation.example(), 1, "evaluator", NOW);
        assertThat(evaluation.recommendations()).hasSize(1);
    }

    @Test
    void goesBackOnlyWhileItWaitsForTheResponse() { // R8.13
        assertThatThrownBy(() -> appointed().returnToEvaluator()).hasMessageContaining("evaluation-state");
        assertThatThrownBy(() -> answered().returnToEvaluator()).hasMessageContaining("evaluation-state");
    }

    private static Evaluation appoint(LocalDate reportDue, String person) {
        return Evaluation.appoint(
                CODE, 1, new AppointEvaluator("evaluator", false, true, reportDue), TODAY, person, NOW);
    }

    private static SubmitEvaluation with(List<CriterionScore> scores, List<GroupConsulted> groups) {
        SubmitEvaluation example = SubmitEvaluation.example();
        return new SubmitEvaluation(scores, groups, example.findings(), example.recommendations(), example.lessons());
    }

    private static List<String> refused(SubmitEvaluation command) {
        return faults(catchThrowable(() -> appointed().submit(command, 1, "evaluator", NOW)));
    }
}
