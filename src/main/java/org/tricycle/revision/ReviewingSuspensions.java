package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The responsible official looks again at a suspension that lasts (R14.10). */
@ApplicationScoped
@Transactional
public class ReviewingSuspensions {

    private final SuspensionReviews reviews;
    private final RequestingRevisions requesting;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ReviewingSuspensions(
            SuspensionReviews reviews, RequestingRevisions requesting, Projects projects, Clock clock) {
        this.reviews = reviews;
        this.requesting = requesting;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReviewingSuspensions() {
        this(null, null, null, null);
    }

    /**
     * Keeps the suspension until the next review, or asks for resumption or termination.
     *
     * @return {@code suspensionReviewResult}
     * @throws Refusal {@code not-suspended}, or what the request itself refuses
     */
    public GatewayInputs review(OpenTask task, ReviewSuspension command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (projects.get(code).status() != Status.SUSPENDED) {
            throw Refusal.conflict("not-suspended", code);
        }
        reviews.add(new SuspensionReview(code, command, actor.person(), clock.instant()));
        projects.note(code, actor, "suspension-reviewed", "SuspensionReviewResult." + command.result());
        switch (command.result()) {
            case KEEP -> reviews.planNext(code);
            case PROPOSE_RESUMPTION -> propose(code, RevisionType.RESUMPTION, command, actor);
            case PROPOSE_TERMINATION -> propose(code, RevisionType.TERMINATION, command, actor);
        }
        return GatewayInputs.of("suspensionReviewResult", command.result());
    }

    private void propose(ProjectCode code, RevisionType type, ReviewSuspension command, Actor actor) {
        String reason = command.reason();
        requesting.propose(code, RequestRevision.inWords(type, reason, reason), actor);
    }
}
