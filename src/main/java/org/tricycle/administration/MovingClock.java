package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.persistence.ClockOffset;

/**
 * Moves the clock of a product under test (R13.6).
 *
 * <p>Not transactional: it steps from due date to due date, and each step that the engine takes is a transaction of its own.
 */
@ApplicationScoped
public class MovingClock {

    private final ClockOffset offset;
    private final EngineTime engine;
    private final AdministrationAccess access;
    private final Clock clock;

    @Inject
    public MovingClock(ClockOffset offset, EngineTime engine, AdministrationAccess access, Clock clock) {
        this.offset = offset;
        this.engine = engine;
        this.access = access;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MovingClock() {
        this.offset = null;
        this.engine = null;
        this.access = null;
        this.clock = null;
    }

    /**
     * Moves the clock to a moment and lets happen, each at its time, all that falls due until then.
     *
     * @return the moment reached
     * @throws Refusal {@code unknown-address} where no configuration allows it, or {@code clock-backwards}
     */
    public synchronized Instant moveTo(Instant target, Actor actor) {
        enter(actor);
        if (target.isBefore(clock.instant())) {
            throw Refusal.conflict("clock-backwards");
        }
        engine.alone(() -> step(target));
        return clock.instant();
    }

    /** @throws Refusal {@code unknown-address} where no configuration allows it, and for everybody but an administrator */
    public Instant now(Actor actor) {
        enter(actor);
        return clock.instant();
    }

    private void enter(Actor actor) {
        if (!offset.isMovable()) {
            throw Refusal.notFound("unknown-address");
        }
        access.mayRepair(actor);
    }

    private void step(Instant target) {
        engine.takeDueSteps();
        Optional<Instant> next = engine.nextDue(target);
        while (next.isPresent()) {
            set(next.get());
            engine.takeDueSteps();
            next = engine.nextDue(target);
        }
        set(target);
        engine.takeDueSteps();
    }

    private void set(Instant moment) {
        Duration missing = Duration.between(clock.instant(), moment);
        if (!missing.isNegative()) {
            offset.move(offset.current().plus(missing).plusMillis(1));
        }
    }
}
