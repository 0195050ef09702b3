package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All completeness checks. */
@ApplicationScoped
public class CompletenessChecks {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<CompletenessCheck> of(ProjectCode code) {
        return entities.createQuery(
                        "select c from CompletenessCheck c where c.projectCode = :code order by c.checkedAt, c.id",
                        CompletenessCheck.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(CompletenessCheck check) {
        entities.persist(check);
    }
}
