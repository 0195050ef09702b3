package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All agreements, one per project. */
@ApplicationScoped
public class Agreements {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<Agreement> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(Agreement.class, code.value()));
    }

    /** @throws Refusal {@code no-agreement} */
    public Agreement get(ProjectCode code) {
        return of(code).orElseThrow(() -> Refusal.conflict("no-agreement", code));
    }

    void add(Agreement agreement) {
        entities.persist(agreement);
    }
}
