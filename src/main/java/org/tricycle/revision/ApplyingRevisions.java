package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Gives a revision its effect and seals it, or takes back what was drafted for one that was refused (R14.8 to R14.10). */
@ApplicationScoped
@Transactional
public class ApplyingRevisions {

    private final Revisions revisions;
    private final ChangingFigures figures;
    private final ChangingStatus status;
    private final RevisionSeal seal;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ApplyingRevisions(
            Revisions revisions,
            ChangingFigures figures,
            ChangingStatus status,
            RevisionSeal seal,
            Projects projects,
            Clock clock) {
        this.revisions = revisions;
        this.figures = figures;
        this.status = status;
        this.seal = seal;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ApplyingRevisions() {
        this(null, null, null, null, null, null);
    }

    public GatewayInputs apply(ProjectCode code, Actor actor) {
        Revision revision = revisions.current(code);
        List<Change> changed = List.of();
        ProjectDocument document = figures.inForce(code);
        if (!revision.type().isOfStatus()) {
            document = figures.change(revision, actor);
            changed = figures.changes(revision, document);
        }
        DecisionRegister.Entry entry = seal.enter(revision, document, changed, actor);
        revision.applied(document.documentVersion(), changed, entry.number(), clock.instant());
        projects.note(
                code,
                actor,
                "revision-applied",
                Integer.toString(revision.number()),
                "RevisionType." + revision.type(),
                Long.toString(entry.number()));
        status.follow(revision, actor);
        return GatewayInputs.none();
    }

    /** The document that was judged was not approved. */
    public GatewayInputs refuse(ProjectCode code, Actor actor) {
        Revision revision = revisions.current(code);
        figures.restore(revision);
        revision.refused(clock.instant());
        projects.note(code, actor, "revision-refused", Integer.toString(revision.number()), "task.decideApproval");
        return GatewayInputs.none();
    }
}
