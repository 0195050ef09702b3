package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All submissions to donors. Calls join the caller’s transaction. */
@ApplicationScoped
public class DonorSubmissions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<DonorSubmission> of(ProjectCode code) {
        return entities.createQuery(
                        "select s from DonorSubmission s where s.projectCode = :code order by s.number",
                        DonorSubmission.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(DonorSubmission submission) {
        entities.persist(submission);
    }
}
