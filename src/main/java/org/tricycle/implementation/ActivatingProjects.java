package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.appraisal.ConditionMoment;
import org.tricycle.appraisal.Conditions;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;
import org.tricycle.project.Track;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** A project whose start-up is done becomes ACTIVE (R7.3, R7.21, R7.22). */
@ApplicationScoped
@Transactional
public class ActivatingProjects {

    private final ProjectBudgets budgets;
    private final WorkPlans plans;
    private final StartUpRecords records;
    private final Conditions conditions;
    private final Obligations obligations;
    private final Projects projects;

    @Inject
    public ActivatingProjects(
            ProjectBudgets budgets,
            WorkPlans plans,
            StartUpRecords records,
            Conditions conditions,
            Obligations obligations,
            Projects projects) {
        this.budgets = budgets;
        this.plans = plans;
        this.records = records;
        this.conditions = conditions;
        this.obligations = obligations;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ActivatingProjects() {
        this(null, null, null, null, null, null);
    }

    /** @throws Refusal {@code start-up-incomplete} or {@code instalment-conditions-open} */
    public GatewayInputs activate(ProjectCode code, Actor actor) {
        if (budgets.of(code).isEmpty() || plans.of(code).isEmpty() || !isPrepared(projects.get(code))) {
            throw Refusal.conflict("start-up-incomplete", code);
        }
        if (!conditions.open(code, ConditionMoment.BEFORE_FIRST_INSTALMENT).isEmpty()) {
            throw Refusal.conflict("instalment-conditions-open", code);
        }
        projects.advance(code, Status.ACTIVE, actor, "project-activated");
        obligations.drop(code.businessKey(), ObligationKind.START_UP_ALARM);
        return GatewayInputs.none();
    }

    private boolean isPrepared(Project project) {
        Set<StartUpTask> done =
                records.of(project.code()).stream().map(StartUpRecord::task).collect(Collectors.toSet());
        return project.track() == Track.LIGHT || done.containsAll(Set.of(StartUpTask.values()));
    }
}
