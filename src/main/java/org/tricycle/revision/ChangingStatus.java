package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Suspends, resumes or begins to terminate the project that a revision is about (R14.9, R14.10). Calls join the caller’s transaction. */
@ApplicationScoped
public class ChangingStatus {

    private final Projects projects;
    private final SuspensionReviews reviews;
    private final RevisionProcess process;
    private final Event<SuspensionChanged> changed;

    @Inject
    public ChangingStatus(
            Projects projects, SuspensionReviews reviews, RevisionProcess process, Event<SuspensionChanged> changed) {
        this.projects = projects;
        this.reviews = reviews;
        this.process = process;
        this.changed = changed;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ChangingStatus() {
        this(null, null, null, null);
    }

    void follow(Revision revision, Actor actor) {
        switch (revision.type()) {
            case SUSPENSION -> suspend(revision, actor);
            case RESUMPTION -> resume(revision, actor);
            case TERMINATION -> terminate(revision.projectCode());
            case REPHASING, BUDGET_SHIFT, EXTENSION, SUBSTANTIVE -> {}
        }
    }

    private void suspend(Revision revision, Actor actor) {
        ProjectCode code = revision.projectCode();
        projects.advance(
                code,
                Status.SUSPENDED,
                actor,
                "project-suspended",
                revision.asked().why());
        reviews.planNext(code);
        changed.fire(new SuspensionChanged(code, true));
    }

    private void resume(Revision revision, Actor actor) {
        ProjectCode code = revision.projectCode();
        projects.advance(
                code, Status.ACTIVE, actor, "project-resumed", revision.asked().why());
        endReviews(code);
        changed.fire(new SuspensionChanged(code, false));
    }

    private void terminate(ProjectCode code) {
        endReviews(code);
        process.terminate(code);
    }

    private void endReviews(ProjectCode code) {
        reviews.dropPlanned(code);
        process.endSuspensionReview(code);
    }
}
