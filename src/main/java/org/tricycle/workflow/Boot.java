package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tricycle.platform.Readiness;
import org.tricycle.platform.Ready;
import org.tricycle.platform.persistence.ClockOffset;
import org.tricycle.platform.persistence.Database;

/**
 * Brings the product up: schema first, then the engine, then {@link Ready}.
 *
 * <p>When the database cannot be reached nothing is created: the reason is logged, the health check stays down and requests are answered 503.
 */
@ApplicationScoped
public class Boot {

    private static final Logger LOG = Logger.getLogger(Boot.class.getName());

    private final Database database;
    private final ClockOffset clock;
    private final Engine engine;
    private final Readiness readiness;
    private final Event<Ready> ready;

    @Inject
    public Boot(Database database, ClockOffset clock, Engine engine, Readiness readiness, Event<Ready> ready) {
        this.database = database;
        this.clock = clock;
        this.engine = engine;
        this.readiness = readiness;
        this.ready = ready;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Boot() {
        this.database = null;
        this.clock = null;
        this.engine = null;
        this.readiness = null;
        this.ready = null;
    }

    void onStartup(@Observes Startup startup) {
        try {
            database.migrate();
            clock.refresh();
            engine.start();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.SEVERE,
                    "Tricycle cannot start: check TRICYCLE_DB_URL, TRICYCLE_DB_USER and TRICYCLE_DB_PASSWORD",
                    failure);
            readiness.failed("database or engine unavailable");
            return;
        }
        ready.fire(new Ready());
        readiness.ready();
        LOG.info("Tricycle is ready");
    }
}
