package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All concept notes in all versions. */
@ApplicationScoped
public class ConceptNotes {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest version first. */
    public List<ConceptNote> of(ProjectCode code) {
        return entities.createQuery(
                        "select n from ConceptNote n where n.projectCode = :code order by n.noteVersion desc",
                        ConceptNote.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    public Optional<ConceptNote> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    /**
     * The version to decide on.
     *
     * @throws Refusal {@code no-concept-note}
     */
    ConceptNote toDecide(ProjectCode code) {
        return latest(code).orElseThrow(() -> Refusal.conflict("no-concept-note", code));
    }

    void add(ConceptNote note) {
        entities.persist(note);
    }
}
