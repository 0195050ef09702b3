package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All sources that projects named. Calls join the caller’s transaction. */
@ApplicationScoped
public class FundingSources {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<FundingSource> of(ProjectCode code) {
        return entities.createQuery(
                        "select s from FundingSource s where s.projectCode = :code order by s.number",
                        FundingSource.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** The newest answer. */
    public Optional<FundingSource> latest(ProjectCode code) {
        return of(code).stream().reduce((earlier, later) -> later);
    }

    void add(FundingSource source) {
        entities.persist(source);
    }
}
