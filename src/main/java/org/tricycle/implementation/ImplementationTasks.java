package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of implementation. */
@ApplicationScoped
public class ImplementationTasks {

    @Produces
    @Singleton
    public UserTask<OpenBudget> openBudget(OpeningBudgets opening) {
        return SimpleUserTask.of("implementation/open-budget", OpenBudget.class, OpenBudget.example(), opening::open)
                .prefilledBy(opening::prefill);
    }

    @Produces
    @Singleton
    public UserTask<PlanWork> planWork(PlanningWork planning) {
        return SimpleUserTask.of("implementation/plan-work", PlanWork.class, PlanWork.example(), planning::plan)
                .with(Duty.MANAGER)
                .prefilledBy(planning::prefill);
    }

    @Produces
    @Singleton
    public UserTask<ReportProgress> reportProgress(ReportingProgress reporting) {
        return SimpleUserTask.of(
                        "implementation/report-progress",
                        ReportProgress.class,
                        ReportProgress.example(),
                        reporting::report)
                .with(Duty.MANAGER)
                .prefilledBy(reporting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<ValidateProgressReport> validateProgressReport(ValidatingProgressReports validating) {
        return SimpleUserTask.of(
                "implementation/validate-progress-report",
                ValidateProgressReport.class,
                ValidateProgressReport.example(),
                validating::validate);
    }

    @Produces
    @Singleton
    public UserTask<PlanCorrectiveAction> planCorrectiveAction(PlanningCorrectiveActions planning) {
        return SimpleUserTask.of(
                        "implementation/plan-corrective-action",
                        PlanCorrectiveAction.class,
                        PlanCorrectiveAction.example(),
                        planning::plan)
                .with(Duty.MANAGER);
    }
}
