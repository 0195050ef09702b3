package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All revisions of all projects. */
@ApplicationScoped
public class Revisions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<Revision> of(ProjectCode code) {
        return entities.createQuery(
                        "select r from Revision r where r.projectCode = :code order by r.number", Revision.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** The one still to be decided. */
    public Optional<Revision> open(ProjectCode code) {
        return of(code).stream()
                .filter(revision -> revision.state() == RevisionState.REQUESTED)
                .findFirst();
    }

    /** @throws Refusal {@code no-revision-open} */
    Revision current(ProjectCode code) {
        return open(code).orElseThrow(() -> Refusal.conflict("no-revision-open", code));
    }

    /** The project is on its way to an early end. */
    public boolean isTerminating(ProjectCode code) {
        return of(code).stream()
                .anyMatch(revision ->
                        revision.type() == RevisionType.TERMINATION && revision.state() == RevisionState.APPLIED);
    }

    /** Version of the document approved last as a whole, if a revision brought one (R14.4). */
    Optional<Integer> lastApproved(ProjectCode code) {
        return of(code).stream()
                .filter(Revision::isApprovalOfTheWhole)
                .reduce((earlier, later) -> later)
                .flatMap(Revision::documentAfter);
    }

    /** How many extensions have been applied. */
    int extensions(ProjectCode code) {
        return (int) of(code).stream()
                .filter(revision -> revision.state() == RevisionState.APPLIED
                        && revision.facts().extensionMonths() > 0)
                .count();
    }

    void add(Revision revision) {
        entities.persist(revision);
    }
}
