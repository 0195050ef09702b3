package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.tricycle.organisation.OpenDeadlines;

/** Counts the open tasks that keep their days when a calendar is edited (R0.8). */
@ApplicationScoped
class CountingDeadlines implements OpenDeadlines {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public long dueFrom(String place, LocalDate day) {
        return entities.createQuery(
                        "select count(w) from WorkItem w where w.closedAt is null and w.country = :place and w.dueOn >= :day",
                        Long.class)
                .setParameter("place", place)
                .setParameter("day", day)
                .getSingleResult();
    }
}
