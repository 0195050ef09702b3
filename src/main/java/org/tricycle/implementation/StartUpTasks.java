package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of a full start-up and of bottlenecks. */
@ApplicationScoped
public class StartUpTasks {

    @Produces
    @Singleton
    public UserTask<RecruitStaff> recruitStaff(PreparingStartUps preparing) {
        return SimpleUserTask.of(
                "implementation/recruit-staff", RecruitStaff.class, RecruitStaff.example(), preparing::prepare);
    }

    @Produces
    @Singleton
    public UserTask<FormProjectCommittee> formProjectCommittee(PreparingStartUps preparing) {
        return SimpleUserTask.of(
                "implementation/form-project-committee",
                FormProjectCommittee.class,
                FormProjectCommittee.example(),
                preparing::prepare);
    }

    @Produces
    @Singleton
    public UserTask<AgreeMonitoringData> agreeMonitoringData(PreparingStartUps preparing) {
        return SimpleUserTask.of(
                        "implementation/agree-monitoring-data",
                        AgreeMonitoringData.class,
                        AgreeMonitoringData.example(),
                        preparing::prepare)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<PlanHandover> planHandover(PreparingStartUps preparing) {
        return SimpleUserTask.of(
                        "implementation/plan-handover", PlanHandover.class, PlanHandover.example(), preparing::prepare)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<ResolveBottleneck> resolveBottleneck(HandlingBottlenecks handling) {
        return SimpleUserTask.of(
                        "implementation/resolve-bottleneck",
                        ResolveBottleneck.class,
                        ResolveBottleneck.example(),
                        handling::resolve)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<ReviewBottleneck> reviewBottleneck(HandlingBottlenecks handling) {
        return SimpleUserTask.of(
                "implementation/review-bottleneck",
                ReviewBottleneck.class,
                ReviewBottleneck.example(),
                handling::review);
    }
}
