package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What has run in which period. Calls join the caller’s transaction. */
@ApplicationScoped
class Runs {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    Runs(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Runs() {
        this.clock = null;
    }

    boolean hasBegun(String name, String period) {
        return entities.find(Run.class, new Run.Key(name, period)) != null;
    }

    /**
     * Begins the run of a period unless it has begun before (R11.4).
     *
     * @return whether it begins now
     * @throws jakarta.persistence.PersistenceException when another transaction begins the same at the same moment
     */
    boolean begin(String name, String period) {
        if (hasBegun(name, period)) {
            return false;
        }
        entities.persist(new Run(name, period, clock.instant()));
        entities.flush();
        return true;
    }
}
