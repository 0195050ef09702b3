package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;

/** All clearances with their screenings and opinions. Calls join the caller’s transaction. */
@ApplicationScoped
public class Clearances {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Clearance> of(String partner) {
        return entities.createQuery(
                        "select c from Clearance c where c.partnerCode = :partner order by c.number desc",
                        Clearance.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    /** The one that is neither decided nor abandoned yet. */
    public Optional<Clearance> open(String partner) {
        return of(partner).stream().filter(Clearance::isOpen).findFirst();
    }

    /** @throws Refusal {@code no-clearance-open} */
    Clearance current(String partner) {
        return open(partner).orElseThrow(() -> Refusal.conflict("no-clearance-open", partner));
    }

    public Optional<Screening> screening(Clearance clearance) {
        return Optional.ofNullable(entities.find(Screening.class, clearance.number()));
    }

    /** In the order in which they came. */
    public List<BureauOpinion> opinions(Clearance clearance) {
        return entities.createQuery(
                        "select o from BureauOpinion o where o.clearanceNumber = :clearance order by o.number",
                        BureauOpinion.class)
                .setParameter("clearance", clearance.number())
                .getResultList();
    }

    void add(Clearance clearance) {
        entities.persist(clearance);
    }

    void add(Screening screening) {
        entities.persist(screening);
    }

    void add(BureauOpinion opinion) {
        entities.persist(opinion);
    }
}
