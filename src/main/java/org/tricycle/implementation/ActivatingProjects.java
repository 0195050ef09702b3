package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** A project whose start-up is done becomes ACTIVE (R7.3). */
@ApplicationScoped
@Transactional
public class ActivatingProjects {

    private final ProjectBudgets budgets;
    private final WorkPlans plans;
    private final Projects projects;

    @Inject
    public ActivatingProjects(ProjectBudgets budgets, WorkPlans plans, Projects projects) {
        this.budgets = budgets;
        this.plans = plans;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ActivatingProjects() {
        this(null, null, null);
    }

    /** @throws Refusal {@code start-up-incomplete} */
    public GatewayInputs activate(ProjectCode code, Actor actor) {
        if (budgets.of(code).isEmpty() || plans.of(code).isEmpty()) {
            throw Refusal.conflict("start-up-incomplete", code);
        }
        projects.advance(code, Status.ACTIVE, actor, "project-activated");
        return GatewayInputs.none();
    }
}
