package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Coverage;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Opens a round of approval at the level that policy and consultation demand (R6.1 to R6.3). */
@ApplicationScoped
@Transactional
public class DeterminingAuthority {

    private final Approvals approvals;
    private final JudgedProposals proposals;
    private final AuthorityPolicy policy;
    private final Raisers raisers;
    private final PhaseTotals phases;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DeterminingAuthority(
            Approvals approvals,
            JudgedProposals proposals,
            AuthorityPolicy policy,
            Raisers raisers,
            PhaseTotals phases,
            Projects projects,
            Clock clock) {
        this.approvals = approvals;
        this.proposals = proposals;
        this.policy = policy;
        this.raisers = raisers;
        this.phases = phases;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeterminingAuthority() {
        this(null, null, null, null, null, null, null);
    }

    /** @throws Refusal {@code no-consultation-record}, on the fast track {@code no-appraisal}, or {@code document-changed} */
    public GatewayInputs determine(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        Judged judged = proposals.judged(project);
        ProjectDocument document = proposals.document(code, judged.documentHash());
        ApprovalLevel unraised = ApprovalLevel.numbered(policy.level(question(document), project.policyVersion()));
        List<RaisingReason> raised = raisers.reasons(judged, unraised);
        ApprovalLevel level = unraised.raisedBy(raised.size());
        int round = approvals.latest(code).map(Approval::roundNumber).orElse(0) + 1;
        approvals.add(new Approval(round, judged, level, raised, clock.instant()));
        note(code, level, raised, actor);
        return GatewayInputs.none();
    }

    private AuthorityQuestion question(ProjectDocument document) {
        Coverage coverage = document.coverage();
        BigDecimal total = document.total().add(phases.before(document.projectCode()));
        return new AuthorityQuestion(total, coverage.countries(), coverage.isInterregional(), false);
    }

    private void note(ProjectCode code, ApprovalLevel level, List<RaisingReason> raised, Actor actor) {
        for (RaisingReason reason : raised) {
            projects.note(code, actor, "authority-raised", "RaisingReason." + reason);
        }
        projects.note(code, actor, "authority-determined", "ApprovalLevel." + level);
    }
}
