package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tricycle.project.ProjectPeriod;

/** R2.7, R2.8: what is due gets a date, and stays. */
class EvaluationCalendarTest {

    private static final ProjectPeriod EIGHTEEN_MONTHS = period("2026-01-01", "2027-06-30");

    @Test
    void putsTheMidTermAtHalfAndTheFinalTwoMonthsBeforeTheEnd() {
        assertThat(plan(EIGHTEEN_MONTHS, EvaluationRequirement.MID_TERM, EvaluationRequirement.FINAL))
                .containsExactly(
                        evaluation(EvaluationKind.MID_TERM, 1, "2026-10-01", false),
                        evaluation(EvaluationKind.FINAL, 1, "2027-04-30", false));
    }

    @Test
    void makesTheFinalOneIndependentWhereOneIsDue() {
        assertThat(plan(EIGHTEEN_MONTHS, EvaluationRequirement.FINAL, EvaluationRequirement.INDEPENDENT))
                .containsExactly(evaluation(EvaluationKind.FINAL, 1, "2027-04-30", true));
    }

    @Test
    void reviewsAtTheEndOfEachFullYear() {
        assertThat(plan(period("2026-01-01", "2028-07-31"), EvaluationRequirement.ANNUAL_REVIEW))
                .containsExactly(
                        evaluation(EvaluationKind.ANNUAL_REVIEW, 1, "2026-12-31", false),
                        evaluation(EvaluationKind.ANNUAL_REVIEW, 2, "2027-12-31", false));
    }

    @Test
    void evaluatesAVeryShortProjectAtItsEnd() {
        assertThat(plan(period("2026-01-01", "2026-01-31"), EvaluationRequirement.FINAL))
                .containsExactly(evaluation(EvaluationKind.FINAL, 1, "2026-01-31", false));
    }

    @Test
    void neverRemovesWhatWasDue() {
        // given a plan for 18 months with an independent final evaluation
        List<PlannedEvaluation> before = plan(
                EIGHTEEN_MONTHS,
                EvaluationRequirement.MID_TERM,
                EvaluationRequirement.FINAL,
                EvaluationRequirement.INDEPENDENT);

        // when the project shrinks to eight months and needs a final one only
        List<PlannedEvaluation> after = EvaluationCalendar.plan(
                period("2026-01-01", "2026-08-31"), Set.of(EvaluationRequirement.FINAL), before);

        // then the mid-term one stays, at the end at the latest, and the final one independent
        assertThat(after)
                .containsExactly(
                        evaluation(EvaluationKind.FINAL, 1, "2026-06-30", true),
                        evaluation(EvaluationKind.MID_TERM, 1, "2026-08-31", false));
    }

    @Test
    void addsWhatALaterVersionMakesDue() {
        List<PlannedEvaluation> before = plan(period("2026-01-01", "2026-12-31"), EvaluationRequirement.FINAL);

        List<PlannedEvaluation> after = EvaluationCalendar.plan(
                EIGHTEEN_MONTHS, Set.of(EvaluationRequirement.MID_TERM, EvaluationRequirement.FINAL), before);

        assertThat(after)
                .containsExactly(
                        evaluation(EvaluationKind.MID_TERM, 1, "2026-10-01", false),
                        evaluation(EvaluationKind.FINAL, 1, "2027-04-30", false));
    }

    @Test
    void belongsToTheVersionItWasMadeFor() {
        EvaluationPlan plan = new EvaluationPlan(
                DocumentFixture.submitted(2),
                Set.of(EvaluationRequirement.FINAL, EvaluationRequirement.EX_POST_CANDIDATE),
                List.of(),
                DocumentFixture.NOW);

        assertThat(plan.documentVersion()).isEqualTo(2);
        assertThat(plan.exPostCandidate()).isTrue();
        assertThat(plan.hasIndependent()).isFalse();
    }

    private static List<PlannedEvaluation> plan(ProjectPeriod period, EvaluationRequirement... due) {
        return EvaluationCalendar.plan(period, Set.of(due), List.of());
    }

    private static ProjectPeriod period(String start, String end) {
        return new ProjectPeriod(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static PlannedEvaluation evaluation(EvaluationKind kind, int serial, String day, boolean independent) {
        return new PlannedEvaluation(kind, serial, LocalDate.parse(day), independent);
    }
}
