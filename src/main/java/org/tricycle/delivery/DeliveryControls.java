package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;

/** All controls, one for a unit and a month. Calls join the caller's transaction. */
@ApplicationScoped
public class DeliveryControls {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<DeliveryControl> find(String unit, YearMonth month) {
        return entities.createQuery(
                        "select c from DeliveryControl c where c.unit = :unit and c.monthEnd = :end",
                        DeliveryControl.class)
                .setParameter("unit", unit)
                .setParameter("end", month.atEndOfMonth())
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code no-delivery-control} */
    DeliveryControl get(String unit, YearMonth month) {
        return find(unit, month).orElseThrow(() -> Refusal.conflict("no-delivery-control", unit, month));
    }

    /** Newest first. */
    public List<DeliveryControl> of(String unit) {
        return entities.createQuery(
                        "select c from DeliveryControl c where c.unit = :unit order by c.monthEnd desc",
                        DeliveryControl.class)
                .setParameter("unit", unit)
                .setMaxResults(24)
                .getResultList();
    }

    void add(DeliveryControl control) {
        entities.persist(control);
    }
}
