package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock everything asks. */
@ApplicationScoped
public class Time {

    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }
}
