package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.implementation.ReportFixture.aReport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class CorrectiveActionTest {

    private final LocalDate today = LocalDate.now(RememberedProjects.CLOCK);
    private final RememberedProjects projects = RememberedProjects.at(Status.ACTIVE);
    private final RememberedReports reports = new RememberedReports();
    private final List<CorrectiveAction> planned = new ArrayList<>();

    @BeforeEach
    void acceptABadReport() {
        RatedReport bad = new RatedReport(aReport().outputs(1, 10).build(), PerformanceRating.VERY_UNSATISFACTORY);
        ReportContext context = new ReportContext(
                projects.project().startsOn(),
                projects.project().endsOn(),
                projects.project().budget(),
                BigDecimal.ZERO,
                null);
        ProgressReport report =
                ProgressReport.submit(RememberedProjects.CODE, null, context, bad, "manager", RememberedProjects.NOW);
        report.validate(new ValidateProgressReport(true, null), "programme", RememberedProjects.NOW);
        reports.add(report);
    }

    @Test
    void isPlannedForTheReportThatCallsForIt() { // R7.11
        assertThat(plan(today)).isEqualTo(GatewayInputs.none());

        assertThat(planned).singleElement().satisfies(action -> {
            assertThat(action.reportNumber()).isEqualTo(1);
            assertThat(action.dueOn()).isEqualTo(today);
        });
        assertThat(projects.kinds()).containsExactly("corrective-action-planned");
    }

    @Test
    void isPlannedOnceForAReport() { // R7.11
        plan(today);

        assertThat(Refused.type(() -> plan(today))).isEqualTo("no-corrective-action-due");
    }

    @Test
    void isDueFromTodayToTheProjectsEnd() { // R7.13
        LocalDate end = projects.project().endsOn();

        assertThat(Refused.faults(() -> plan(today.minusDays(1))))
                .containsExactly("/dueOn violation.future-or-present");
        assertThat(Refused.faults(() -> plan(end.plusDays(1)))).containsExactly("/dueOn violation.after-project-end");
        plan(end);
    }

    private GatewayInputs plan(LocalDate dueOn) {
        PlanCorrectiveAction example = PlanCorrectiveAction.example();
        return new PlanningCorrectiveActions(new RememberedActions(), reports, projects, RememberedProjects.CLOCK)
                .plan(
                        RememberedProjects.TASK,
                        new PlanCorrectiveAction(example.cause(), example.action(), example.responsible(), dueOn),
                        Actor.onPage("manager"));
    }

    private class RememberedActions extends CorrectiveActions {

        @Override
        public List<CorrectiveAction> of(ProjectCode code) {
            return planned;
        }

        @Override
        void add(CorrectiveAction action) {
            planned.add(action);
        }
    }
}
