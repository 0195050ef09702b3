package org.tricycle.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/** All committees. Calls join the caller's transaction. */
@ApplicationScoped
public class Committees {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** By name. */
    public List<Committee> all() {
        return entities.createQuery("select c from Committee c order by c.name, c.code", Committee.class)
                .getResultList();
    }

    public Optional<Committee> find(String code) {
        return Optional.ofNullable(entities.find(Committee.class, code));
    }

    /** @throws Refusal {@code unknown-committee} */
    public Committee get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("unknown-committee", code));
    }

    /** Those of a country. */
    public List<Committee> of(String country) {
        return entities.createQuery(
                        "select c from Committee c where c.country = :country order by c.code", Committee.class)
                .setParameter("country", country)
                .getResultList();
    }

    /** Whether a group may act for a country: it has a valid seat in one of its committees, or there is none (R14.3). */
    public boolean canAct(String country, Party party, LocalDate day) {
        List<Committee> known = of(country);
        return known.isEmpty() || known.stream().anyMatch(committee -> committee.canAct(party, day));
    }

    void add(Committee committee) {
        entities.persist(committee);
    }
}
