package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.appraisal.Conditions;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The certifier confirms the funds, which seals the approval, or sends it back to the approver (R6.7, R6.8). */
@ApplicationScoped
@Transactional
public class CertifyingFunds {

    private final Approvals approvals;
    private final JudgedProposals proposals;
    private final Conditions conditions;
    private final DecisionRegister register;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public CertifyingFunds(
            Approvals approvals,
            JudgedProposals proposals,
            Conditions conditions,
            DecisionRegister register,
            Projects projects,
            Clock clock) {
        this.approvals = approvals;
        this.proposals = proposals;
        this.conditions = conditions;
        this.register = register;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CertifyingFunds() {
        this(null, null, null, null, null, null);
    }

    /**
     * Certifies or refuses.
     *
     * @return {@code fundsCertified}; certified also {@code preparationOutcome} and {@code conditionsBeforeSignature}
     * @throws Refusal {@code nothing-to-certify}, {@code document-changed}, or a missing reference
     */
    public GatewayInputs certify(OpenTask task, CertifyFunds command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Approval approval = approvals.current(code);
        approval.certify(command, actor.person(), clock.instant());
        GatewayInputs inputs = GatewayInputs.of("fundsCertified", command.certified());
        if (!command.certified()) {
            projects.note(code, actor, "funds-refused", command.statement());
            return inputs;
        }
        seal(approval, actor);
        return inputs.and("preparationOutcome", "APPROVED")
                .and(
                        "conditionsBeforeSignature",
                        !conditions.openBeforeSignature(code).isEmpty());
    }

    private void seal(Approval approval, Actor actor) {
        ProjectCode code = approval.projectCode();
        ProjectDocument document = proposals.document(code, approval.documentHash());
        String content = SealedFile.of(
                approval,
                document,
                proposals.plan(document),
                proposals.judged(projects.get(code)),
                proposals.opinions(code));
        DecisionRegister.Entry entry = register.enter(code.businessKey().toString(), SealedFile.KIND, content, actor);
        approval.sealedAs(entry);
        projects.note(
                code,
                actor,
                "project-approved",
                "ApprovalLevel." + approval.level(),
                String.valueOf(approval.fundReference()),
                Long.toString(entry.number()),
                entry.hash());
    }
}
