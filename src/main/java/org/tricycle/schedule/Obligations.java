package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refusal;

/** Everything that is planned to begin by itself. Calls join the caller’s transaction. */
@ApplicationScoped
public class Obligations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public Obligations(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Obligations() {
        this.clock = null;
    }

    /**
     * Plans that something begins on a day; planned again for the same day it stays one (R11.3).
     *
     * @param detail value of the kind’s process variable, or empty
     */
    public void plan(BusinessKey subject, ObligationKind kind, String detail, LocalDate dueOn) {
        boolean known = of(subject).stream()
                .anyMatch(planned -> planned.kind() == kind
                        && planned.detail().equals(detail)
                        && planned.dueOn().equals(dueOn)
                        && planned.state() != Obligation.State.DROPPED);
        if (!known) {
            entities.persist(new Obligation(subject, kind, detail, dueOn));
        }
    }

    /** Drops what is planned of a kind and has not begun. */
    public void drop(BusinessKey subject, ObligationKind kind) {
        of(subject).stream()
                .filter(planned -> planned.kind() == kind && planned.state() == Obligation.State.PLANNED)
                .forEach(planned -> planned.dropped(clock.instant()));
    }

    /** Drops what is planned of a kind for one day and has not begun. */
    public void drop(BusinessKey subject, ObligationKind kind, LocalDate dueOn) {
        of(subject).stream()
                .filter(planned -> planned.kind() == kind && planned.dueOn().equals(dueOn))
                .filter(planned -> planned.state() == Obligation.State.PLANNED)
                .forEach(planned -> planned.dropped(clock.instant()));
    }

    /** Drops everything planned for a subject that has not begun: it has come to its end. */
    public void dropAll(BusinessKey subject) {
        for (ObligationKind kind : ObligationKind.values()) {
            drop(subject, kind);
        }
    }

    /** Those planned whose day has come, soonest first. */
    List<Obligation> due(LocalDate today) {
        return entities.createQuery(
                        "select o from Obligation o where o.state = :planned and o.dueOn <= :today order by o.dueOn, o.id",
                        Obligation.class)
                .setParameter("planned", Obligation.State.PLANNED)
                .setParameter("today", today)
                .getResultList();
    }

    /** @throws Refusal {@code unknown-obligation} */
    Obligation get(long number) {
        return existing(number, LockModeType.NONE);
    }

    /**
     * The obligation as it is once everybody else who reserved it has finished.
     *
     * @throws Refusal {@code unknown-obligation}
     */
    Obligation reserve(long number) {
        Obligation obligation = existing(number, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(obligation);
        return obligation;
    }

    private Obligation existing(long number, LockModeType lock) {
        Obligation obligation = entities.find(Obligation.class, number, lock);
        if (obligation == null) {
            throw Refusal.notFound("unknown-obligation", number);
        }
        return obligation;
    }

    /** Soonest first, whatever became of them. */
    public List<Obligation> of(BusinessKey subject) {
        return entities.createQuery(
                        "select o from Obligation o where o.businessKey = :subject order by o.dueOn, o.id",
                        Obligation.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }
}
