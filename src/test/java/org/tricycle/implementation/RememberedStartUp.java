package org.tricycle.implementation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** Budget and work plan of one project, in memory. */
class RememberedStartUp {

    private @Nullable ProjectBudget budget;
    private @Nullable WorkPlan plan;

    ProjectBudgets budgets() {
        return new ProjectBudgets() {
            @Override
            public Optional<ProjectBudget> of(ProjectCode code) {
                return Optional.ofNullable(budget);
            }

            @Override
            void add(ProjectBudget opened) {
                budget = opened;
            }
        };
    }

    WorkPlans plans() {
        return new WorkPlans() {
            @Override
            public Optional<WorkPlan> of(ProjectCode code) {
                return Optional.ofNullable(plan);
            }

            @Override
            void add(WorkPlan planned) {
                plan = planned;
            }
        };
    }
}
