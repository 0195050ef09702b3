package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tricycle.notification.MailMessage.State;

/** Every message, waiting, sent or failed. Calls join the caller’s transaction. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    void add(MailMessage message) {
        entities.persist(message);
    }

    Optional<MailMessage> find(long id) {
        return Optional.ofNullable(entities.find(MailMessage.class, id));
    }

    /** Letters whose moment has come and that no node is sending, longest due first. */
    List<String> due(Instant now, int most) {
        return entities.createQuery(
                        "select m.letter from MailMessage m where m.state = :waiting and m.nextAttemptAt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now)"
                                + " group by m.letter order by min(m.nextAttemptAt), m.letter",
                        String.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Claims a letter; nothing when another node was faster, whose change this one waits for and then sees. */
    List<MailMessage> claim(String letter, String claim, Instant now, Instant until) {
        entities.createQuery(
                        "update MailMessage m set m.claim = :claim, m.claimedUntil = :until where m.letter = :letter"
                                + " and m.state = :waiting and m.nextAttemptAt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now)")
                .setParameter("claim", claim)
                .setParameter("until", until)
                .setParameter("letter", letter)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return claimed(claim);
    }

    /** What a claim holds still, oldest first. */
    List<MailMessage> claimed(String claim) {
        return entities.createQuery(
                        "select m from MailMessage m where m.claim = :claim order by m.id", MailMessage.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    List<MailMessage> waiting() {
        return in(State.WAITING, Integer.MAX_VALUE);
    }

    /** Messages in a state, newest first. */
    List<MailMessage> in(State state, int most) {
        return entities.createQuery(
                        "select m from MailMessage m where m.state = :state order by m.createdAt desc, m.id desc",
                        MailMessage.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    long count(State state) {
        return entities.createQuery("select count(m) from MailMessage m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
