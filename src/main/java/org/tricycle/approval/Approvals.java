package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All approvals, one per project and round. */
@ApplicationScoped
public class Approvals {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest round first. */
    public List<Approval> of(ProjectCode code) {
        return entities.createQuery(
                        "select a from Approval a where a.projectCode = :code order by a.roundNumber desc",
                        Approval.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    public Optional<Approval> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    /**
     * The level at which the current round is decided.
     *
     * @throws Refusal {@code no-approval}
     */
    public ApprovalLevel level(ProjectCode code) {
        return current(code).level();
    }

    /** Whether a lower level has let its time pass in the current round. */
    public boolean isPassedOn(ProjectCode code) {
        return latest(code)
                .map(Approval::lapses)
                .filter(lapses -> !lapses.isEmpty())
                .isPresent();
    }

    /**
     * The current round.
     *
     * @throws Refusal {@code no-approval}
     */
    Approval current(ProjectCode code) {
        return latest(code).orElseThrow(() -> Refusal.conflict("no-approval", code));
    }

    void add(Approval approval) {
        entities.persist(approval);
    }
}
