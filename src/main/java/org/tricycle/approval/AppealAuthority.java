package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.project.Coverage;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Who decides an appeal: the level above the approver, or the approver's own level where the head of unit rejected (R6.10). */
@ApplicationScoped
public class AppealAuthority {

    private final Approvals approvals;
    private final ProjectDocuments documents;
    private final AuthorityPolicy policy;
    private final Projects projects;

    @Inject
    public AppealAuthority(Approvals approvals, ProjectDocuments documents, AuthorityPolicy policy, Projects projects) {
        this.approvals = approvals;
        this.documents = documents;
        this.policy = policy;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppealAuthority() {
        this(null, null, null, null);
    }

    /** Empty where nobody is above who rejected. */
    Optional<ApprovalLevel> above(ProjectCode code) {
        Project project = projects.get(code);
        return project.status() == Status.APPROVAL
                ? approvals.current(code).level().next()
                : Optional.of(ApprovalLevel.numbered(policy.level(question(project), project.policyVersion())));
    }

    /** Who rejected, as far as a person of the approving authority did. */
    Optional<String> rejecter(ProjectCode code) {
        return projects.get(code).status() == Status.APPROVAL
                ? approvals.latest(code).map(Approval::decidedBy)
                : Optional.empty();
    }

    private AuthorityQuestion question(Project project) {
        Coverage coverage = documents
                .latest(project.code())
                .map(ProjectDocument::coverage)
                .orElseGet(() -> new Coverage(List.of(project.country())));
        return new AuthorityQuestion(project.budget(), coverage.countries(), coverage.isInterregional(), false);
    }
}
