package org.tricycle.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;

/** The log of writes and of refused attempts (R0.4). */
@ApplicationScoped
public class AuditLog {

    private static final String DONE = "DONE";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public AuditLog(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AuditLog() {
        this.clock = null;
    }

    /** Notes a write inside the caller's transaction, so that it is noted exactly when it happens. */
    public void done(Actor actor, String subject, String operation, String change) {
        entities.persist(new AuditEntry(clock.instant(), actor, subject, operation, DONE, change));
    }

    /** Notes a refused attempt in a transaction of its own, because the caller's is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Actor actor, String subject, String operation, String refusal) {
        entities.persist(new AuditEntry(clock.instant(), actor, subject, operation, refusal, null));
    }
}
