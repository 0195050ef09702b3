package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All full reviews, at most one per project. */
@ApplicationScoped
public class FullReviews {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<FullReview> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(FullReview.class, code.value()));
    }

    /** @throws Refusal {@code no-full-review} */
    FullReview current(ProjectCode code) {
        return of(code).orElseThrow(() -> Refusal.conflict("no-full-review", code));
    }

    /** One is under way. */
    boolean isOpen(ProjectCode code) {
        return of(code).filter(FullReview::isOpen).isPresent();
    }

    void add(FullReview review) {
        entities.persist(review);
    }
}
