package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.CODE;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.faults;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.formulation.PlannedEvaluation;

class EvaluationScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2027, 4, 30);
    private static final List<PlannedEvaluation> EIGHTEEN_MONTHS_PLAN = List.of(
            new PlannedEvaluation(EvaluationKind.MID_TERM, 1, MIDDLE, false),
            new PlannedEvaluation(EvaluationKind.FINAL, 1, END, true));

    @Test
    void keepsTheApprovedPlanAsItIs() { // R8.1
        ScheduleEvaluations plan = new ScheduleEvaluations(
                EIGHTEEN_MONTHS_PLAN.stream().map(ScheduledEvaluation::as).toList());

        EvaluationSchedule schedule = schedule(EIGHTEEN_MONTHS_PLAN, plan);

        assertThat(plan).isEqualTo(ScheduleEvaluations.example());
        assertThat(schedule.evaluations()).isEqualTo(plan.evaluations());
        assertThat(schedule.projectCode()).isEqualTo(CODE);
        assertThat(schedule.scheduledBy()).isEqualTo("officer");
    }

    @Test
    void refusesToLeaveOutWhatIsDue() { // R8.1
        assertThat(refused(EIGHTEEN_MONTHS_PLAN, on(EvaluationKind.FINAL, END, true)))
                .containsExactly("/evaluations violation.evaluation-left-out");
    }

    @Test
    void countsTheAnnualReviews() { // R8.1
        List<PlannedEvaluation> twoReviews = List.of(
                new PlannedEvaluation(EvaluationKind.ANNUAL_REVIEW, 1, MIDDLE, false),
                new PlannedEvaluation(EvaluationKind.ANNUAL_REVIEW, 2, END, false));

        assertThat(refused(twoReviews, on(EvaluationKind.ANNUAL_REVIEW, MIDDLE, false)))
                .containsExactly("/evaluations violation.evaluation-left-out");
    }

    @Test
    void allowsMoreThanIsDue() { // R8.1
        List<PlannedEvaluation> finalOnly = EIGHTEEN_MONTHS_PLAN.subList(1, 2);

        assertThat(schedule(finalOnly, ScheduleEvaluations.example()).evaluations())
                .hasSize(2);
    }

    @Test
    void growsWithARevisedPlanAndLosesNothing() { // R8.17
        List<PlannedEvaluation> finalOnly = EIGHTEEN_MONTHS_PLAN.subList(1, 2);
        EvaluationSchedule schedule =
                schedule(finalOnly, new ScheduleEvaluations(List.of(on(EvaluationKind.FINAL, END, true))));

        schedule.extend(EIGHTEEN_MONTHS_PLAN);
        assertThat(schedule.evaluations())
                .extracting(ScheduledEvaluation::kind)
                .containsExactly(EvaluationKind.FINAL, EvaluationKind.MID_TERM);
        schedule.extend(finalOnly);
        assertThat(schedule.evaluations()).hasSize(2);
    }

    @Test
    void wantsAnIndependentEvaluationWhereOneIsDue() { // R8.2
        assertThat(refused(
                        EIGHTEEN_MONTHS_PLAN,
                        on(EvaluationKind.MID_TERM, MIDDLE, false),
                        on(EvaluationKind.FINAL, END, false)))
                .containsExactly("/evaluations violation.independent-evaluation-missing");
    }

    @Test
    void takesAnyEvaluationAsTheIndependentOne() { // R8.2
        ScheduleEvaluations midTermIndependent = new ScheduleEvaluations(
                List.of(on(EvaluationKind.MID_TERM, MIDDLE, true), on(EvaluationKind.FINAL, END, false)));

        assertThat(schedule(EIGHTEEN_MONTHS_PLAN, midTermIndependent).evaluations())
                .extracting(ScheduledEvaluation::independent)
                .containsExactly(true, false);
    }

    @Test
    void leavesAllSelfEvaluatedWhereNoIndependentOneIsDue() { // R8.2
        List<PlannedEvaluation> small = List.of(new PlannedEvaluation(EvaluationKind.FINAL, 1, END, false));

        assertThat(schedule(small, new ScheduleEvaluations(List.of(on(EvaluationKind.FINAL, END, false))))
                        .evaluations())
                .hasSize(1);
    }

    @Test
    void refusesTheDayBeforeTheProjectAndTakesItsFirst() { // R8.3
        List<PlannedEvaluation> nothingDue = List.of();

        assertThat(refused(
                        nothingDue,
                        on(EvaluationKind.FINAL, START, false),
                        on(EvaluationKind.FINAL, START.minusDays(1), false)))
                .containsExactly("/evaluations/1/date violation.evaluation-before-start");
    }

    @Test
    void mayFollowTheProject() { // R8.3
        ScheduleEvaluations late =
                new ScheduleEvaluations(List.of(on(EvaluationKind.FINAL, LocalDate.of(2027, 8, 31), true)));

        assertThat(schedule(List.of(), late).evaluations()).hasSize(1);
    }

    @Test
    void takesWhatARevisedPlanAddsAndMovesTheFinalOne() { // R8.20
        List<PlannedEvaluation> shortPlan = List.of(new PlannedEvaluation(EvaluationKind.FINAL, 1, MIDDLE, false));
        EvaluationSchedule schedule =
                schedule(shortPlan, new ScheduleEvaluations(List.of(on(EvaluationKind.FINAL, MIDDLE, false))));

        schedule.extend(EIGHTEEN_MONTHS_PLAN);

        assertThat(schedule.evaluations())
                .containsExactlyInAnyOrder(
                        new ScheduledEvaluation(EvaluationKind.FINAL, END, true),
                        new ScheduledEvaluation(EvaluationKind.MID_TERM, MIDDLE, false));
    }

    @Test
    void losesNothingThatIsDueToARevision() { // R8.20
        EvaluationSchedule schedule = schedule(EIGHTEEN_MONTHS_PLAN, ScheduleEvaluations.example());

        schedule.extend(List.of(new PlannedEvaluation(EvaluationKind.FINAL, 1, MIDDLE, false)));

        assertThat(schedule.evaluations())
                .isEqualTo(ScheduleEvaluations.example().evaluations());
    }

    private static EvaluationSchedule schedule(List<PlannedEvaluation> due, ScheduleEvaluations command) {
        return EvaluationSchedule.of(CODE, START, due, command, "officer", NOW);
    }

    private static List<String> refused(List<PlannedEvaluation> due, ScheduledEvaluation... evaluations) {
        return faults(catchThrowable(() -> schedule(due, new ScheduleEvaluations(List.of(evaluations)))));
    }

    private static ScheduledEvaluation on(EvaluationKind kind, LocalDate date, boolean independent) {
        return new ScheduledEvaluation(kind, date, independent);
    }
}
