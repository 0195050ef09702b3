package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All corrective actions, at most one for a report. */
@ApplicationScoped
public class CorrectiveActions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest report first. */
    public List<CorrectiveAction> of(ProjectCode code) {
        return entities.createQuery(
                        "select a from CorrectiveAction a where a.projectCode = :code order by a.reportNumber desc",
                        CorrectiveAction.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(CorrectiveAction action) {
        entities.persist(action);
    }
}
