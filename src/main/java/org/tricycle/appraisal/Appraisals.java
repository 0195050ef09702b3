package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All rounds of appraisal. */
@ApplicationScoped
public class Appraisals {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest round first. */
    public List<Appraisal> of(ProjectCode code) {
        return entities.createQuery(
                        "select a from Appraisal a where a.projectCode = :code order by a.roundNumber desc",
                        Appraisal.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** The newest round. */
    public Optional<Appraisal> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    /**
     * The round that is under way.
     *
     * @throws Refusal {@code no-appraisal}
     */
    Appraisal current(ProjectCode code) {
        return latest(code).orElseThrow(() -> Refusal.conflict("no-appraisal", code));
    }

    void add(Appraisal appraisal) {
        entities.persist(appraisal);
    }
}
