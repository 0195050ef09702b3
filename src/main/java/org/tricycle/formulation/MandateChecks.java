package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All eligibility notes, one per project. */
@ApplicationScoped
public class MandateChecks {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<MandateCheck> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(MandateCheck.class, code.value()));
    }

    void add(MandateCheck check) {
        entities.persist(check);
    }
}
