package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All requests to revise a project. Calls join the caller's transaction. */
@ApplicationScoped
public class RevisionRequests {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Requests that followed from the delivery of a unit or office, newest first. */
    public List<RevisionRequest> of(String unit) {
        return entities.createQuery(
                        "select r from RevisionRequest r where r.unit = :unit order by r.requestedAt desc, r.id",
                        RevisionRequest.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Newest first. */
    List<RevisionRequest> about(ProjectCode code) {
        return entities.createQuery(
                        "select r from RevisionRequest r where r.projectCode = :code order by r.requestedAt desc, r.id",
                        RevisionRequest.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(RevisionRequest request) {
        entities.persist(request);
    }
}
