package org.tricycle.organisation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tricycle.organisation.Accounts;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Fingerprint;

/**
 * Passwords proved during the last five minutes, kept as salted fingerprints of this process only, and failed attempts per user name: after
 * ten in a row the account pauses for a minute.
 */
@ApplicationScoped
public class ProvedPasswords {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PATIENCE = 10;

    private record Failures(int count, Instant last) {}

    private final Map<String, Instant> proved = new ConcurrentHashMap<>();
    private final Map<String, Failures> failed = new ConcurrentHashMap<>();
    private final String salt = randomSalt();

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    @Inject
    public ProvedPasswords(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProvedPasswords() {
        this.accounts = null;
        this.people = null;
        this.clock = null;
    }

    private static String randomSalt() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The active person with this password, if any. */
    public Optional<Person> prove(String userName, String password) {
        Instant now = clock.instant();
        proved.values().removeIf(until -> until.isBefore(now));
        String key = Fingerprint.of(salt + userName + '\n' + password);
        if (proved.containsKey(key)) {
            return people.find(userName).filter(Person::active);
        }
        return isPaused(userName, now) ? Optional.empty() : proveSlowly(userName, password, key, now);
    }

    private Optional<Person> proveSlowly(String userName, String password, String key, Instant now) {
        Optional<Person> person = accounts.prove(userName, password);
        if (person.isPresent()) {
            failed.remove(userName);
            proved.put(key, now.plus(LIFE));
        } else {
            failed.merge(userName, new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
        }
        return person;
    }

    private boolean isPaused(String userName, Instant now) {
        failed.values().removeIf(failures -> failures.last().plus(PAUSE).isBefore(now));
        Failures failures = failed.get(userName);
        return failures != null && failures.count() >= PATIENCE;
    }
}
