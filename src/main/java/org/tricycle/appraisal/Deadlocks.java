package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All deadlocks. */
@ApplicationScoped
public class Deadlocks {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Deadlock> of(ProjectCode code) {
        return entities.createQuery(
                        "select d from Deadlock d where d.projectCode = :code order by d.roundNumber desc",
                        Deadlock.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /**
     * The one to be resolved.
     *
     * @throws Refusal {@code no-deadlock}
     */
    Deadlock current(ProjectCode code) {
        return of(code).stream().findFirst().orElseThrow(() -> Refusal.conflict("no-deadlock", code));
    }

    /** A last rework was granted before. */
    boolean isReworkUsed(ProjectCode code) {
        return of(code).stream().anyMatch(deadlock -> deadlock.resolution() == DeadlockResolution.LAST_REWORK);
    }

    void add(Deadlock deadlock) {
        entities.persist(deadlock);
    }
}
