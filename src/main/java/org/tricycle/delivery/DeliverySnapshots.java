package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;

/** All snapshots. Calls join the caller's transaction. */
@ApplicationScoped
public class DeliverySnapshots {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** The snapshots of one month, one for each source of money. */
    List<DeliverySnapshot> of(String unit, YearMonth month) {
        return between(unit, month, month);
    }

    /** Oldest first. */
    public List<DeliverySnapshot> between(String unit, YearMonth from, YearMonth to) {
        return entities.createQuery(
                        "select s from DeliverySnapshot s where s.unit = :unit and s.monthEnd between :from and :to"
                                + " order by s.monthEnd, s.source",
                        DeliverySnapshot.class)
                .setParameter("unit", unit)
                .setParameter("from", from.atEndOfMonth())
                .setParameter("to", to.atEndOfMonth())
                .getResultList();
    }

    /** Of every unit and office, oldest first. */
    public List<DeliverySnapshot> between(YearMonth from, YearMonth to) {
        return entities.createQuery(
                        "select s from DeliverySnapshot s where s.monthEnd between :from and :to"
                                + " order by s.unit, s.monthEnd, s.source",
                        DeliverySnapshot.class)
                .setParameter("from", from.atEndOfMonth())
                .setParameter("to", to.atEndOfMonth())
                .getResultList();
    }

    void add(DeliverySnapshot snapshot) {
        entities.persist(snapshot);
    }
}
