package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.tricycle.platform.persistence.ClockOffset;

/** The one clock everything asks: the system’s, or one that tests move where the configuration allows it. */
@ApplicationScoped
public class Time {

    @Produces
    @Singleton
    public Clock clock(ClockOffset offset) {
        return offset.isMovable() ? new MovedClock(Clock.systemUTC(), offset::current) : Clock.systemUTC();
    }
}
