package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The head of unit decides, after meeting author and appraiser, on a proposal returned too often (R3.15). */
@ApplicationScoped
@Transactional
public class ResolvingDeadlocks {

    private final Deadlocks deadlocks;
    private final Appraisals appraisals;
    private final AppraisalConclusion conclusion;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ResolvingDeadlocks(
            Deadlocks deadlocks,
            Appraisals appraisals,
            AppraisalConclusion conclusion,
            Projects projects,
            Clock clock) {
        this.deadlocks = deadlocks;
        this.appraisals = appraisals;
        this.conclusion = conclusion;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ResolvingDeadlocks() {
        this(null, null, null, null, null);
    }

    /**
     * Resolves the deadlock. A rejection stays open to appeal, so that the project keeps its status until that is over.
     *
     * @return {@code appraisalOutcome} and {@code withdrawn}; for a withdrawal also {@code preparationOutcome}
     * @throws Refusal {@code no-deadlock}, {@code deadlock-resolved}, or a second last rework
     */
    public GatewayInputs resolve(OpenTask task, ResolveDeadlock command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        boolean reworkUsed = deadlocks.isReworkUsed(code);
        deadlocks.current(code).resolve(command, reworkUsed, actor.person(), clock.instant());
        projects.note(code, actor, "deadlock-resolved", "DeadlockResolution." + command.resolution());
        return switch (command.resolution()) {
            case LAST_REWORK -> rework(code, actor);
            case WITHDRAW -> withdraw(code, command, actor);
            case REJECT -> outcome("REJECT", false);
        };
    }

    private GatewayInputs rework(ProjectCode code, Actor actor) {
        conclusion.sendBack(appraisals.current(code), actor);
        return outcome("RETURN", false);
    }

    private GatewayInputs withdraw(ProjectCode code, ResolveDeadlock command, Actor actor) {
        projects.advance(code, Status.WITHDRAWN, actor, "proposal-withdrawn", command.minutes());
        return outcome("WITHDRAW", true).and("preparationOutcome", "WITHDRAWN");
    }

    private static GatewayInputs outcome(String outcome, boolean withdrawn) {
        return GatewayInputs.of("withdrawn", withdrawn).and("appraisalOutcome", outcome);
    }

    /** What the proposal was returned for. */
    public ResolveDeadlock asked(OpenTask task) {
        return ResolveDeadlock.of(deadlocks.current(ProjectCode.of(task.businessKey())));
    }
}
