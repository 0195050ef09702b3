package org.tricycle.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Condition;
import org.tricycle.appraisal.ConditionMoment;
import org.tricycle.appraisal.Conditions;
import org.tricycle.implementation.StartUpRecord.Done;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Budget and work plan of one project, in memory. */
class RememberedStartUp {

    private @Nullable ProjectBudget budget;
    private @Nullable WorkPlan plan;
    private final List<StartUpRecord> records = new ArrayList<>();
    private final List<ObligationKind> dropped = new ArrayList<>();
    private boolean conditionOpen;

    /** Everything that a full start-up prepares. */
    void prepareAll() {
        for (StartUpTask task : StartUpTask.values()) {
            Done done = new Done(task, "As planned", "All", "File 1", LocalDate.parse("2026-11-20"), "/on");
            records.add(new StartUpRecord(RememberedProjects.CODE, done, "manager", RememberedProjects.NOW));
        }
    }

    void leaveConditionOpen() {
        conditionOpen = true;
    }

    List<ObligationKind> dropped() {
        return dropped;
    }

    StartUpRecords records() {
        return new StartUpRecords() {
            @Override
            public List<StartUpRecord> of(ProjectCode code) {
                return records;
            }
        };
    }

    Conditions conditions() {
        return new Conditions() {
            @Override
            public List<Condition> open(ProjectCode code, ConditionMoment moment) {
                return conditionOpen ? List.of(anyCondition()) : List.of();
            }
        };
    }

    private static Condition anyCondition() {
        return new Condition() {};
    }

    Obligations obligations() {
        return new Obligations(RememberedProjects.CLOCK) {
            @Override
            public void drop(BusinessKey subject, ObligationKind kind) {
                dropped.add(kind);
            }
        };
    }

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
