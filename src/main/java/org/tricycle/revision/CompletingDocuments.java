package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.formulation.RevisingDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project officer makes the short-form document a full one, for the full review (R14.12). */
@ApplicationScoped
@Transactional
public class CompletingDocuments {

    private final FullReviews reviews;
    private final Revisions revisions;
    private final ProjectDocuments documents;
    private final RevisingDocuments revising;
    private final Projects projects;

    @Inject
    public CompletingDocuments(
            FullReviews reviews,
            Revisions revisions,
            ProjectDocuments documents,
            RevisingDocuments revising,
            Projects projects) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.documents = documents;
        this.revising = revising;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CompletingDocuments() {
        this(null, null, null, null, null);
    }

    /** @throws Refusal {@code no-full-review}, {@code revision-open}, or naming every section that is still missing */
    public GatewayInputs complete(OpenTask task, CompleteDocument command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (!reviews.isOpen(code)) {
            throw Refusal.conflict("no-full-review", code);
        }
        if (revisions.open(code).isPresent()) {
            throw Refusal.conflict("revision-open", code);
        }
        ProjectDocument document = revising.complete(code, command.completion(), actor.person());
        projects.note(code, actor, "document-completed", Integer.toString(document.documentVersion()), document.hash());
        return GatewayInputs.none();
    }

    /** What the current version says. */
    public CompleteDocument prefill(OpenTask task) {
        return CompleteDocument.of(
                documents.current(ProjectCode.of(task.businessKey())).content());
    }
}
