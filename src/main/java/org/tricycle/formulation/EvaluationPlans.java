package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All evaluation plans, one per version of a project document. */
@ApplicationScoped
public class EvaluationPlans {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** The plan of the latest planned version. */
    public Optional<EvaluationPlan> current(ProjectCode code) {
        return entities.createQuery(
                        "select p from EvaluationPlan p where p.projectCode = :code order by p.documentVersion desc",
                        EvaluationPlan.class)
                .setParameter("code", code.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The plan of one version of the document. */
    public Optional<EvaluationPlan> of(ProjectCode code, int documentVersion) {
        return entities.createQuery(
                        "select p from EvaluationPlan p where p.projectCode = :code and p.documentVersion = :version",
                        EvaluationPlan.class)
                .setParameter("code", code.value())
                .setParameter("version", documentVersion)
                .getResultStream()
                .findFirst();
    }

    void add(EvaluationPlan plan) {
        entities.persist(plan);
    }
}
