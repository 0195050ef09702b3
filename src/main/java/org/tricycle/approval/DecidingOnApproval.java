package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.appraisal.ApproversConditions;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The competent authority approves, returns or rejects (R6.4 to R6.6). */
@ApplicationScoped
@Transactional
public class DecidingOnApproval {

    private final Approvals approvals;
    private final ApproversConditions conditions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingOnApproval(Approvals approvals, ApproversConditions conditions, Projects projects, Clock clock) {
        this.approvals = approvals;
        this.conditions = conditions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingOnApproval() {
        this(null, null, null, null);
    }

    /**
     * Decides. A rejection stays open to appeal, so that the project keeps its status until that is over (R6.10).
     *
     * @return {@code conditionsFirst}; unless it is decided again later {@code conditionWaived}; unless the next level decides because of that, also
     *     {@code approvalDecision}
     * @throws Refusal {@code no-approval}, {@code approval-decided}, or naming every field at fault
     */
    public GatewayInputs decide(OpenTask task, DecideApproval command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Approval approval = approvals.current(code);
        conditions.impose(code, command.conditions());
        return command.decision() == ApprovalDecision.CONDITIONS_FIRST
                ? putOff(approval, command, actor)
                : settle(approval, command, actor);
    }

    private GatewayInputs settle(Approval approval, DecideApproval command, Actor actor) {
        if (isRaisedByWaiver(approval, command, actor)) {
            return GatewayInputs.of("conditionWaived", true).and("conditionsFirst", false);
        }
        approval.decide(command, actor.person(), clock.instant());
        ApprovalDecision follows = command.decision().isApproval() ? ApprovalDecision.APPROVE : command.decision();
        if (command.decision() == ApprovalDecision.RETURN) {
            sendBack(approval, actor);
        } else {
            tell(approval, actor);
        }
        return GatewayInputs.of("approvalDecision", follows)
                .and("conditionWaived", false)
                .and("conditionsFirst", false);
    }

    /** @throws Refusal naming the conditions when there is nothing to meet (R6.17) */
    private GatewayInputs putOff(Approval approval, DecideApproval command, Actor actor) {
        approval.putOff(command);
        if (!conditions.isAnythingOpen(approval.projectCode())) {
            throw Refusal.invalid("/conditions", "violation.no-condition-to-meet");
        }
        projects.note(approval.projectCode(), actor, "approval-put-off", String.valueOf(command.reason()));
        return GatewayInputs.of("conditionsFirst", true);
    }

    private boolean isRaisedByWaiver(Approval approval, DecideApproval command, Actor actor) {
        ProjectCode code = approval.projectCode();
        if (!command.decision().isApproval()) {
            return false;
        }
        int waived = conditions.waive(code, command.waivers(), actor.person(), clock.instant());
        if (waived == 0 || !approval.raiseForWaiver()) {
            return false;
        }
        projects.note(
                code,
                actor,
                "approval-raised-by-waiver",
                Integer.toString(waived),
                "ApprovalLevel." + approval.level());
        return true;
    }

    /** The open conditions, each of which may be waived. */
    public DecideApproval blank(OpenTask task) {
        return DecideApproval.on(conditions.waivable(ProjectCode.of(task.businessKey())));
    }

    private void sendBack(Approval approval, Actor actor) {
        projects.advance(
                approval.projectCode(),
                Status.FORMULATION,
                actor,
                "approval-returned",
                String.valueOf(approval.reason()));
    }

    private void tell(Approval approval, Actor actor) {
        if (approval.isApproved()) {
            projects.note(approval.projectCode(), actor, "approval-given", "ApprovalLevel." + approval.level());
        } else {
            projects.note(approval.projectCode(), actor, "approval-refused", String.valueOf(approval.reason()));
        }
    }
}
