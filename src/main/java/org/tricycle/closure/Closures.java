package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All closures, one per project. */
@ApplicationScoped
public class Closures {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<Closure> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(Closure.class, code.value()));
    }

    void add(Closure closure) {
        entities.persist(closure);
    }
}
