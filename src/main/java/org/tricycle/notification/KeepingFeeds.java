package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;

/** Gives people a secret address for their calendar program, one at a time, and takes it away again (R12.7). */
@ApplicationScoped
@Transactional
public class KeepingFeeds {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public KeepingFeeds(People people, AuditLog audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    KeepingFeeds() {
        this(null, null, null);
    }

    /** The person’s address, if there is one. */
    public Optional<CalendarFeed> of(Actor actor) {
        return Optional.ofNullable(entities.find(CalendarFeed.class, actor.person()));
    }

    /**
     * Issues an address; one that was issued before leads nowhere from now on.
     *
     * @return the address below the product’s own, shown once and never kept
     */
    public String issue(Actor actor) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String hash = Fingerprint.of(token);
        of(actor)
                .ifPresentOrElse(
                        feed -> feed.replace(hash, clock.instant()),
                        () -> entities.persist(new CalendarFeed(actor.person(), hash, clock.instant())));
        audit.done(actor, "person:" + actor.person(), "IssueCalendarFeed", "");
        return "/calendars/" + token + ".ics";
    }

    /** Takes the address away; without one nothing changes. */
    public void revoke(Actor actor) {
        of(actor).ifPresent(feed -> {
            entities.remove(feed);
            audit.done(actor, "person:" + actor.person(), "RevokeCalendarFeed", "");
        });
    }

    /** The active person whose address this is. */
    public Optional<Person> owner(String token) {
        return entities.createQuery("select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", Fingerprint.of(token))
                .getResultStream()
                .findFirst()
                .flatMap(feed -> people.find(feed.userName()))
                .filter(Person::active);
    }
}
