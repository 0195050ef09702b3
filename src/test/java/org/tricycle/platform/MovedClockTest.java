package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovedClockTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Clock clock = new MovedClock(Clock.fixed(NOON, ZoneOffset.UTC), ahead::get);

    @Test
    void runsAheadByWhatIsSaidNow() {
        assertThat(clock.instant()).isEqualTo(NOON);

        ahead.set(Duration.ofDays(366));

        assertThat(clock.instant()).isEqualTo("2027-11-29T12:00:00Z");
        assertThat(clock.withZone(ZoneId.of("Africa/Accra")).instant()).isEqualTo(clock.instant());
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
