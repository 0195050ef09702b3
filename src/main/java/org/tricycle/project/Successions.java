package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Actor;

/** Which project follows which. Calls join the caller's transaction. */
@ApplicationScoped
public class Successions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public Successions(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Successions() {
        this.clock = null;
    }

    /** Links a new project with the one it follows (R1.12). */
    public void link(ProjectCode predecessor, ProjectCode successor, SuccessionKind kind, Actor actor) {
        entities.persist(new Succession(predecessor, successor, kind, actor.person(), clock.instant()));
    }

    /** What a project follows; empty for a first phase. */
    public Optional<Succession> before(ProjectCode code) {
        return Optional.ofNullable(entities.find(Succession.class, code.value()));
    }

    /** What follows a project, oldest first. */
    public List<Succession> after(ProjectCode code) {
        return entities.createQuery(
                        "select s from Succession s where s.predecessor = :code order by s.decidedAt, s.successor",
                        Succession.class)
                .setParameter("code", code.value())
                .getResultList();
    }
}
