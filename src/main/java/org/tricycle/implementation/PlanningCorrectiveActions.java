package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project manager plans what is done about a badly rated report (R7.11, R7.13). */
@ApplicationScoped
@Transactional
public class PlanningCorrectiveActions {

    private final CorrectiveActions actions;
    private final ProgressReports reports;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public PlanningCorrectiveActions(
            CorrectiveActions actions, ProgressReports reports, Projects projects, Clock clock) {
        this.actions = actions;
        this.reports = reports;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PlanningCorrectiveActions() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code no-corrective-action-due}, or naming every field at fault */
    public GatewayInputs plan(OpenTask task, PlanCorrectiveAction command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        CorrectiveAction action = CorrectiveAction.plan(
                project, badlyRated(project.code()), command, LocalDate.now(clock), actor.person(), clock.instant());
        actions.add(action);
        projects.note(
                project.code(),
                actor,
                "corrective-action-planned",
                Integer.toString(action.reportNumber()),
                action.dueOn().toString(),
                action.action());
        return GatewayInputs.none();
    }

    private ProgressReport badlyRated(ProjectCode code) {
        return reports.accepted(code).stream()
                .findFirst()
                .filter(report ->
                        actions.of(code).stream().noneMatch(action -> action.reportNumber() == report.reportNumber()))
                .orElseThrow(() -> Refusal.conflict("no-corrective-action-due", code));
    }
}
