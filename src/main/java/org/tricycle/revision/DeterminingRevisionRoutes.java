package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tricycle.approval.Approval;
import org.tricycle.approval.Approvals;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Compares a revision with what is approved and has the policy say who decides (R14.2 to R14.5). */
@ApplicationScoped
@Transactional
public class DeterminingRevisionRoutes {

    private final Revisions revisions;
    private final ProjectDocuments documents;
    private final Approvals approvals;
    private final RevisionPolicy policy;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DeterminingRevisionRoutes(
            Revisions revisions,
            ProjectDocuments documents,
            Approvals approvals,
            RevisionPolicy policy,
            Projects projects,
            Clock clock) {
        this.revisions = revisions;
        this.documents = documents;
        this.approvals = approvals;
        this.policy = policy;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeterminingRevisionRoutes() {
        this(null, null, null, null, null, null);
    }

    /**
     * Determines the route of the open revision.
     *
     * @return {@code revisionDecider}, {@code judgedAnew}, {@code silenceDue} and {@code donorPart}
     */
    public GatewayInputs determine(ProjectCode code, Actor actor) {
        Revision revision = revisions.current(code);
        RevisionFacts facts = facts(revision);
        RevisionRoute route =
                policy.route(revision.asked(), facts, projects.get(code).policyVersion());
        revision.routed(facts, route);
        projects.note(code, actor, "revision-routed", Integer.toString(revision.number()), "RevisionRoute." + route);
        return GatewayInputs.of("judgedAnew", route == RevisionRoute.SUBSTANTIVE)
                .and("revisionDecider", route.decider())
                .and("silenceDue", route == RevisionRoute.OFFICIAL_AND_SILENCE)
                .and("donorPart", revision.donorPart());
    }

    private RevisionFacts facts(Revision revision) {
        ProjectCode code = revision.projectCode();
        ProjectDocument current = documents.current(code);
        return RevisionFacts.of(
                approved(code, current), current, revision.asked(), LocalDate.now(clock), revisions.extensions(code));
    }

    private ProjectDocument approved(ProjectCode code, ProjectDocument current) {
        Optional<Integer> first = approvals.of(code).stream()
                .filter(Approval::isSealed)
                .map(Approval::documentVersion)
                .findFirst();
        return revisions
                .lastApproved(code)
                .or(() -> first)
                .map(version -> documents.version(code, version))
                .orElse(current);
    }
}
