package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.project.Project;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.RememberedObligations;

/** R8.17 to R8.19. */
class EvaluationObligationsTest {

    private static final ScheduledEvaluation FIRST_REVIEW =
            new ScheduledEvaluation(EvaluationKind.ANNUAL_REVIEW, LocalDate.of(2026, 12, 31), false);
    private static final ScheduledEvaluation MID_TERM =
            new ScheduledEvaluation(EvaluationKind.MID_TERM, LocalDate.of(2027, 1, 1), false);
    private static final ScheduledEvaluation FINAL =
            new ScheduledEvaluation(EvaluationKind.FINAL, LocalDate.of(2027, 4, 30), true);

    private final RememberedObligations obligations = new RememberedObligations();
    private final EvaluationObligations planned =
            new EvaluationObligations(obligations, (occasion, version) -> Period.ofMonths(3));
    private final Project project = RememberedProjects.at(Status.IDEA).project();

    @Test
    void plansWhatLiesBeforeTheEndAndTheExit() {
        planned.plan(project, List.of(FINAL, MID_TERM, FIRST_REVIEW));

        assertThat(obligations.planned())
                .containsExactly(
                        "EVALUATION ANNUAL_REVIEW 2026-09-30",
                        "EVALUATION MID_TERM 2026-10-01",
                        "EXIT_PREPARATION END 2027-03-30");
    }

    @Test
    void plansAnewWhenADayMoves() {
        planned.plan(project, List.of(MID_TERM));
        planned.plan(
                project, List.of(new ScheduledEvaluation(EvaluationKind.MID_TERM, LocalDate.of(2027, 2, 1), false)));

        assertThat(obligations.planned())
                .containsExactly("EVALUATION MID_TERM 2026-11-01", "EXIT_PREPARATION END 2027-03-30");
    }

    @Test
    void watchesForTheReportUntilItIsThere() { // R8.19
        planned.watch(project, LocalDate.of(2027, 1, 1));
        planned.watch(project, LocalDate.of(2027, 4, 30));
        planned.reported(project, LocalDate.of(2027, 1, 1));

        assertThat(obligations.planned()).containsExactly("EVALUATION_ALARM EVALUATION 2027-07-30");
    }

    @Test
    void plansNothingAgainThatHasBegun() {
        planned.plan(project, List.of(FIRST_REVIEW, MID_TERM));
        obligations.beginNext(ObligationKind.EVALUATION);
        obligations.beginNext(ObligationKind.EXIT_PREPARATION);
        ScheduledEvaluation second =
                new ScheduledEvaluation(EvaluationKind.ANNUAL_REVIEW, LocalDate.of(2027, 12, 31), false);
        planned.plan(project, List.of(second, FIRST_REVIEW, MID_TERM));

        assertThat(obligations.planned())
                .containsExactly("EVALUATION MID_TERM 2026-10-01", "EVALUATION ANNUAL_REVIEW 2027-09-30");
    }
}
