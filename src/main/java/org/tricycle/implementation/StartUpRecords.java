package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** What has been prepared for the start of projects. */
@ApplicationScoped
public class StartUpRecords {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** In the order in which it was done. */
    public List<StartUpRecord> of(ProjectCode code) {
        return entities.createQuery(
                        "select r from StartUpRecord r where r.projectCode = :code order by r.recordedAt, r.id",
                        StartUpRecord.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(StartUpRecord done) {
        entities.persist(done);
    }
}
