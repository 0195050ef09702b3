package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All crisis notes, at most one per project. */
@ApplicationScoped
public class CrisisNotes {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<CrisisNote> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(CrisisNote.class, code.value()));
    }

    void add(CrisisNote note) {
        entities.persist(note);
    }
}
