package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.formulation.PlannedEvaluation;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The evaluation officer sets the days of the evaluations of a signed project (R8.1 to R8.3). */
@ApplicationScoped
@Transactional
public class SchedulingEvaluations {

    private final EvaluationSchedules schedules;
    private final EvaluationPlans plans;
    private final EvaluationObligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SchedulingEvaluations(
            EvaluationSchedules schedules,
            EvaluationPlans plans,
            EvaluationObligations obligations,
            Projects projects,
            Clock clock) {
        this.schedules = schedules;
        this.plans = plans;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SchedulingEvaluations() {
        this(null, null, null, null, null);
    }

    /** @throws Refusal {@code evaluations-scheduled-before}, {@code no-evaluation-plan}, or naming everything at fault */
    public GatewayInputs schedule(OpenTask task, ScheduleEvaluations command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        ProjectCode code = project.code();
        if (schedules.of(code).isPresent()) {
            throw Refusal.conflict("evaluations-scheduled-before", code);
        }
        schedules.add(
                EvaluationSchedule.of(code, project.startsOn(), due(code), command, actor.person(), clock.instant()));
        obligations.plan(project, command.evaluations());
        projects.note(
                code,
                actor,
                "evaluations-scheduled",
                Integer.toString(command.evaluations().size()));
        return GatewayInputs.none();
    }

    /** The approved plan. */
    public ScheduleEvaluations prefill(OpenTask task) {
        return new ScheduleEvaluations(due(ProjectCode.of(task.businessKey())).stream()
                .map(ScheduledEvaluation::as)
                .toList());
    }

    private List<PlannedEvaluation> due(ProjectCode code) {
        return plans.current(code)
                .map(EvaluationPlan::evaluations)
                .orElseThrow(() -> Refusal.conflict("no-evaluation-plan", code));
    }
}
