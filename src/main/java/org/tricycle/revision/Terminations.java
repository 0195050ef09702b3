package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All early ends, at most one per project. */
@ApplicationScoped
public class Terminations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<Termination> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(Termination.class, code.value()));
    }

    void add(Termination termination) {
        entities.persist(termination);
    }
}
