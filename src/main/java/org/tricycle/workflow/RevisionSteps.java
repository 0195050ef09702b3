package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.revision.ApplyingRevisions;
import org.tricycle.revision.DeterminingRevisionRoutes;
import org.tricycle.revision.OpeningFullReviews;

/** The service steps of {@code revision} and {@code full-review}. */
@ApplicationScoped
public class RevisionSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineRevisionRoute(DeterminingRevisionRoutes determining) {
        return Step.of(determining::determine);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openFullReview(OpeningFullReviews opening) {
        return Step.of(opening::open);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate applyRevision(ApplyingRevisions applying) {
        return Step.of(applying::apply);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate refuseRevision(ApplyingRevisions applying) {
        return Step.of(applying::refuse);
    }
}
