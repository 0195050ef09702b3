package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All bids. Calls join the caller’s transaction. */
@ApplicationScoped
public class Bids {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<Bid> of(ProjectCode code) {
        return entities.createQuery("select b from Bid b where b.projectCode = :code order by b.number", Bid.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** @throws Refusal {@code no-bid} */
    Bid latest(ProjectCode code) {
        return of(code).stream().reduce((earlier, later) -> later).orElseThrow(() -> Refusal.conflict("no-bid", code));
    }

    void add(Bid bid) {
        entities.persist(bid);
    }
}
