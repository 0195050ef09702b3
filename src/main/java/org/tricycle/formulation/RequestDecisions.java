package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All decisions on requests. */
@ApplicationScoped
public class RequestDecisions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<RequestDecision> of(ProjectCode code) {
        return entities.createQuery(
                        "select d from RequestDecision d where d.projectCode = :code order by d.decidedAt, d.id",
                        RequestDecision.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(RequestDecision decision) {
        entities.persist(decision);
    }
}
