package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.revision.RevisionApplied;

/** The schedule follows the plan of a revised project (R8.20). */
@ApplicationScoped
@Transactional
public class ExtendingSchedules {

    private final EvaluationSchedules schedules;
    private final EvaluationPlans plans;
    private final EvaluationObligations planned;
    private final Projects projects;

    @Inject
    public ExtendingSchedules(
            EvaluationSchedules schedules, EvaluationPlans plans, EvaluationObligations planned, Projects projects) {
        this.schedules = schedules;
        this.plans = plans;
        this.planned = planned;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExtendingSchedules() {
        this(null, null, null, null);
    }

    public void follow(@Observes RevisionApplied revised) {
        ProjectCode code = revised.project();
        EvaluationSchedule schedule = schedules.of(code).orElse(null);
        EvaluationPlan plan = plans.current(code).orElse(null);
        if (schedule == null || plan == null) {
            return;
        }
        int before = schedule.evaluations().size();
        schedule.extend(plan.evaluations());
        planned.plan(projects.get(code), schedule.evaluations());
        int added = schedule.evaluations().size() - before;
        if (added > 0) {
            projects.note(code, Actor.system(), "evaluations-added", Integer.toString(added));
        }
    }
}
