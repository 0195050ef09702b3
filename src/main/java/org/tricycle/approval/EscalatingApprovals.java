package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.DesignateOfficer;
import org.tricycle.organisation.DesignatingOfficers;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Sees that somebody independent decides in time: officers-in-charge where there is nobody else, the next level where time passes (R6.11, R6.12). */
@ApplicationScoped
@Transactional
public class EscalatingApprovals {

    private final Approvals approvals;
    private final Independence independence;
    private final DesignatingOfficers designating;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public EscalatingApprovals(
            Approvals approvals,
            Independence independence,
            DesignatingOfficers designating,
            Projects projects,
            Clock clock) {
        this.approvals = approvals;
        this.independence = independence;
        this.designating = designating;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EscalatingApprovals() {
        this(null, null, null, null, null);
    }

    /** Looks for somebody independent and returns {@code approverFree}; above the highest level nobody could name anybody. */
    public GatewayInputs checkConflicts(ProjectCode code, Actor actor) {
        ApprovalLevel level = approvals.level(code);
        boolean free = level.next().isEmpty() || independence.isAnybodyFree(code, level);
        if (!free) {
            projects.note(code, actor, "approver-conflicted", "ApprovalLevel." + level);
        }
        return GatewayInputs.of("approverFree", free);
    }

    /** @throws Refusal naming the field at fault, or {@code designation-not-yours} */
    public GatewayInputs nameOfficer(OpenTask task, NameOfficer command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        designating.designate(
                new DesignateOfficer(
                        Authority.valueOf(approvals.level(code).approver()),
                        projects.get(code).country(),
                        command.officer(),
                        LocalDate.now(clock),
                        command.until(),
                        command.statement()),
                actor);
        projects.note(code, actor, "officer-named", command.statement());
        return GatewayInputs.none();
    }

    /** The level has let its time pass. */
    public GatewayInputs passOn(ProjectCode code, Actor actor) {
        Approval approval = approvals.current(code);
        ApprovalLevel late = approval.level();
        approval.passOn(clock.instant());
        projects.note(code, actor, "approval-passed-on", "ApprovalLevel." + late, "ApprovalLevel." + approval.level());
        return GatewayInputs.none();
    }
}
