package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All evaluability reviews, at most one for each round of appraisal. */
@ApplicationScoped
public class EvaluabilityReviews {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest round first. */
    public List<EvaluabilityReview> of(ProjectCode code) {
        return entities.createQuery(
                        "select r from EvaluabilityReview r where r.projectCode = :code order by r.roundNumber desc",
                        EvaluabilityReview.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Whether the newest review is of the round that is judged now (R3.13). */
    public Optional<EvaluabilityReview> of(Appraisal appraisal) {
        return of(appraisal.projectCode()).stream()
                .filter(review -> review.roundNumber() == appraisal.roundNumber())
                .findFirst();
    }

    void add(EvaluabilityReview review) {
        entities.persist(review);
    }
}
