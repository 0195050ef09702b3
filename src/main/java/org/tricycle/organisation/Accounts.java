package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.Refusal;

/** Opens accounts, proves passwords and tokens, issues tokens. */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final Duration TOKEN_LIFE = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final People people;
    private final Clock clock;

    @Inject
    public Accounts(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Accounts() {
        this.people = null;
        this.clock = null;
    }

    /** Hashes a password for {@link #open}. Slow on purpose. */
    public PasswordHash hash(String password) {
        return new PasswordHash(people.hash(password));
    }

    /**
     * Opens an account unless the user name has one.
     *
     * @param language en, fr or es
     * @param grants role to scope
     */
    public void open(String userName, String name, String language, PasswordHash password, Map<Role, String> grants) {
        if (people.find(userName).isPresent()) {
            return;
        }
        Person person = new Person(userName, name, userName + "@tricycle.example", language, password.value());
        grants.forEach(person::grant);
        people.add(person);
    }

    /** @throws Refusal {@code unknown-person} */
    public Person get(String userName) {
        return people.get(userName);
    }

    public boolean noneYet() {
        return people.isEmpty();
    }

    /** The active person with this password, if any. Slow on purpose. */
    public Optional<Person> prove(String userName, String password) {
        return people.find(userName).filter(Person::active).filter(person -> people.verify(password, person));
    }

    /** The active person whose unexpired token this is, if any. */
    public Optional<Person> prove(String token) {
        return Optional.ofNullable(entities.find(AccessToken.class, Fingerprint.of(token)))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .flatMap(found -> people.find(found.userName()))
                .filter(Person::active);
    }

    /**
     * Issues a personal access token, valid for 365 days.
     *
     * @return the token itself, shown once and never kept
     * @throws Refusal {@code unknown-person}
     */
    public String issueToken(String userName, String label) {
        people.get(userName);
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = "tri_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        entities.persist(new AccessToken(Fingerprint.of(token), userName, label, now, now.plus(TOKEN_LIFE)));
        return token;
    }
}
