package org.tricycle.platform.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.ClockMoved;
import org.tricycle.platform.Ready;

/**
 * How far the product’s clock runs ahead of the system’s: nothing, unless {@code tricycle.test.clock} lets tests move it.
 *
 * <p>Kept in the database, where every node looks again each second, so that all agree.
 */
@ApplicationScoped
public class ClockOffset {

    private static final Logger LOG = Logger.getLogger(ClockOffset.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedScheduledExecutorService threads;

    private final Database database;
    private final Event<ClockMoved> moved;
    private final boolean movable;

    private volatile Duration current = Duration.ZERO;

    private @Nullable Future<?> looking;

    @Inject
    public ClockOffset(
            Database database,
            Event<ClockMoved> moved,
            @ConfigProperty(name = "tricycle.test.clock", defaultValue = "false") boolean movable) {
        this.database = database;
        this.moved = moved;
        this.movable = movable;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClockOffset() {
        this.database = null;
        this.moved = null;
        this.movable = false;
    }

    public boolean isMovable() {
        return movable;
    }

    public Duration current() {
        return current;
    }

    void watch(@Observes Ready ready) {
        if (movable) {
            looking = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
    }

    private void look() {
        try {
            refresh();
        } catch (IllegalStateException unreachable) {
            LOG.log(Level.WARNING, "The clock’s offset cannot be read", unreachable);
        }
    }

    /** Takes over what the database says. */
    public void refresh() {
        if (movable) {
            apply(read());
        }
    }

    /** Moves the clock of all nodes; never back. */
    public void move(Duration ahead) {
        if (!movable) {
            throw new IllegalStateException("tricycle.test.clock does not allow to move the clock");
        }
        write(ahead);
        refresh();
    }

    private synchronized void apply(Duration ahead) {
        if (ahead.compareTo(current) > 0) {
            current = ahead;
            moved.fire(new ClockMoved(ahead));
        }
    }

    private Duration read() {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select milliseconds from clock_offset where id = 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(Duration ahead) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update clock_offset set milliseconds = ? where id = 1 and milliseconds < ?")) {
            update.setLong(1, ahead.toMillis());
            update.setLong(2, ahead.toMillis());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
