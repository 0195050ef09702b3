package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All offers of donors. Calls join the caller’s transaction. */
@ApplicationScoped
public class DonorOffers {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<DonorOffer> of(ProjectCode code) {
        return entities.createQuery(
                        "select o from DonorOffer o where o.projectCode = :code order by o.number", DonorOffer.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(DonorOffer offer) {
        entities.persist(offer);
    }
}
