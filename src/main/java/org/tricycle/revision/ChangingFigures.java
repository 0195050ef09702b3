package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.formulation.RevisingDocuments;
import org.tricycle.partner.AmendingAgreements;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;

/** Brings document, project and agreed amount to the figures of a revision (R14.8). Calls join the caller’s transaction. */
@ApplicationScoped
public class ChangingFigures {

    private final ProjectDocuments documents;
    private final RevisingDocuments revising;
    private final AmendingAgreements amending;
    private final Event<RevisionApplied> applied;

    @Inject
    public ChangingFigures(
            ProjectDocuments documents,
            RevisingDocuments revising,
            AmendingAgreements amending,
            Event<RevisionApplied> applied) {
        this.documents = documents;
        this.revising = revising;
        this.amending = amending;
        this.applied = applied;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ChangingFigures() {
        this(null, null, null, null);
    }

    ProjectDocument inForce(ProjectCode code) {
        return documents.current(code);
    }

    /** The document in force afterwards. */
    ProjectDocument change(Revision revision, Actor actor) {
        ProjectCode code = revision.projectCode();
        boolean judged =
                revision.route().filter(RevisionRoute.SUBSTANTIVE::equals).isPresent();
        ProjectDocument document = judged
                ? revising.adopt(code)
                : revising.revise(code, revision.asked().change(), revision.requestedBy());
        amending.amend(code, document.total(), "Revision " + revision.number(), actor);
        applied.fire(new RevisionApplied(code));
        return document;
    }

    /** What a judged document changed; nothing where the request named the figures itself. */
    List<Change> changes(Revision revision, ProjectDocument document) {
        ProjectDocument before = documents.version(revision.projectCode(), revision.documentBefore());
        return Change.between(before, document);
    }

    /** The document approved before comes back where another one was drafted. */
    void restore(Revision revision) {
        ProjectCode code = revision.projectCode();
        if (documents.current(code).documentVersion() != revision.documentBefore()) {
            revising.restore(
                    code,
                    revision.documentBefore(),
                    "Revision %d was not approved; version %d stands."
                            .formatted(revision.number(), revision.documentBefore()),
                    revision.requestedBy());
        }
    }
}
