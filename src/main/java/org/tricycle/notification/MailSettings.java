package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about mail; without a host there is none (R12.6). */
@ApplicationScoped
public class MailSettings {

    /** Transactions that began before the hour are over by then. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Optional<String> host;
    private final Optional<String> baseUrl;
    private final int digestHour;

    @Inject
    public MailSettings(
            @ConfigProperty(name = "tricycle.mail.host") Optional<String> host,
            @ConfigProperty(name = "tricycle.base-url") Optional<String> baseUrl,
            @ConfigProperty(name = "tricycle.mail.digest-hour", defaultValue = "5") int digestHour) {
        this.host = host.filter(text -> !text.isBlank());
        this.baseUrl = baseUrl.filter(text -> !text.isBlank());
        this.digestHour = digestHour;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MailSettings() {
        this.host = Optional.empty();
        this.baseUrl = Optional.empty();
        this.digestHour = 0;
    }

    public boolean isOn() {
        return host.isPresent();
    }

    /** The address of a page for readers of a mail; none where nobody has said under which name the product is reached. */
    public Optional<String> address(String path) {
        return baseUrl.map(base -> (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** When the daily mail leaves next. */
    Instant nextDigest(Clock clock) {
        Instant now = clock.instant();
        Instant today = now.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(LocalTime.of(digestHour, 0))
                .toInstant(ZoneOffset.UTC);
        Instant close = now.isBefore(today) ? today : today.plus(Duration.ofDays(1));
        return close.plus(GRACE);
    }
}
