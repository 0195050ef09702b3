package org.tricycle.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Actor;

/**
 * The register of decisions, a hash chain (R0.5).
 *
 * <p>Entries are numbered without gaps: the head row is locked while one is added, so that two decisions never share a predecessor.
 */
@ApplicationScoped
public class DecisionRegister {

    /** What the caller needs to cite an entry. */
    public record Entry(long number, String hash) {}

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public DecisionRegister(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecisionRegister() {
        this.clock = null;
    }

    /**
     * Adds an entry inside the caller's transaction.
     *
     * @param subject what was decided on, as a business key: {@code project:GHA/26/01/NLD}
     * @param kind what kind of decision, in kebab case
     * @param content the decision in full; what is sealed
     */
    public Entry enter(String subject, String kind, String content, Actor actor) {
        RegisterHead head = entities.find(RegisterHead.class, RegisterHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        RegisterEntry entry = new RegisterEntry(
                head.number() + 1,
                subject,
                kind,
                content,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                head.hash());
        entities.persist(entry);
        head.moveTo(entry);
        return new Entry(entry.number(), entry.hash());
    }

    /** Entries on a subject, oldest first. */
    public List<RegisterEntry> about(String subject) {
        return entities.createQuery(
                        "select e from RegisterEntry e where e.subject = :subject order by e.number",
                        RegisterEntry.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /**
     * Number of the first entry up to the given one that was changed after it was entered, if any.
     *
     * @param upTo last entry to verify
     */
    public Optional<Long> firstBroken(long upTo) {
        String previous = RegisterEntry.BEGINNING;
        long expected = 1;
        for (RegisterEntry entry : upTo(upTo)) {
            if (entry.number() != expected || !entry.isIntact(previous)) {
                return Optional.of(expected);
            }
            previous = entry.hash();
            expected++;
        }
        return expected > upTo ? Optional.empty() : Optional.of(expected);
    }

    private List<RegisterEntry> upTo(long number) {
        return entities.createQuery(
                        "select e from RegisterEntry e where e.number <= :number order by e.number",
                        RegisterEntry.class)
                .setParameter("number", number)
                .getResultList();
    }
}
