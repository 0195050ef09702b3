package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of closure. */
@ApplicationScoped
public class ClosureTasks {

    @Produces
    @Singleton
    public UserTask<CloseOperations> closeOperations(ClosingOperations closing) {
        return SimpleUserTask.of(
                        "closure/close-operations", CloseOperations.class, CloseOperations.example(), closing::close)
                .with(Duty.MANAGER)
                .prefilledBy(closing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<CloseFinances> closeFinances(ClosingFinances closing) {
        return SimpleUserTask.of("closure/close-finances", CloseFinances.class, CloseFinances.example(), closing::close)
                .prefilledBy(closing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<PrepareExit> prepareExit(WindingUpProjects winding) {
        return SimpleUserTask.of("closure/prepare-exit", PrepareExit.class, PrepareExit.example(), winding::prepareExit)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<HandOverAssets> handOverAssets(WindingUpProjects winding) {
        return SimpleUserTask.of(
                        "closure/hand-over-assets", HandOverAssets.class, HandOverAssets.example(), winding::handOver)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<DebriefProject> debriefProject(WindingUpProjects winding) {
        return SimpleUserTask.of(
                "closure/debrief-project", DebriefProject.class, DebriefProject.example(), winding::debrief);
    }

    @Produces
    @Singleton
    public UserTask<MendClosureGap> mendClosureGap(MendingClosureGaps mending) {
        return SimpleUserTask.of(
                "closure/mend-closure-gap", MendClosureGap.class, MendClosureGap.example(), mending::mend);
    }

    @Produces
    @Singleton
    public UserTask<DecideClosureWaiver> decideClosureWaiver(MendingClosureGaps mending) {
        return SimpleUserTask.of(
                        "closure/decide-closure-waiver",
                        DecideClosureWaiver.class,
                        DecideClosureWaiver.example(),
                        mending::decide)
                .with(Duty.APPROVER)
                .prefilledBy(mending::wanted);
    }

    @Produces
    @Singleton
    public UserTask<DecideNextPhase> decideNextPhase(DecidingNextPhases deciding) {
        return SimpleUserTask.of(
                        "closure/decide-next-phase", DecideNextPhase.class, DecideNextPhase.example(), deciding::decide)
                .prefilledBy(deciding::prefill);
    }
}
