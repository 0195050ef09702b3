package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tricycle.audit.RegisterEntry;
import org.tricycle.audit.SealedSource;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;

/** Reads the file behind the seal of an approval again: decision, opinions, record, plan and document (R6.8). */
@ApplicationScoped
public class SealedApprovals implements SealedSource {

    private final Approvals approvals;
    private final JudgedProposals proposals;

    @Inject
    public SealedApprovals(Approvals approvals, JudgedProposals proposals) {
        this.approvals = approvals;
        this.proposals = proposals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SealedApprovals() {
        this(null, null);
    }

    @Override
    public String kind() {
        return SealedFile.KIND;
    }

    @Override
    public Optional<String> read(RegisterEntry entry) {
        return approvals.of(ProjectCode.of(BusinessKey.parse(entry.subject()))).stream()
                .filter(approval -> approval.isSealedAs(entry.number()))
                .findFirst()
                .flatMap(this::file);
    }

    private Optional<String> file(Approval approval) {
        return proposals.version(approval).flatMap(document -> file(approval, document));
    }

    private Optional<String> file(Approval approval, ProjectDocument document) {
        return proposals
                .planOf(document)
                .map(plan -> SealedFile.of(
                        approval, document, plan, proposals.judgedIn(approval), proposals.opinionsIn(approval)));
    }
}
