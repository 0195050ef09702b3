package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All rejections with the appeals against them. */
@ApplicationScoped
public class Appeals {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Appeal> of(ProjectCode code) {
        return entities.createQuery(
                        "select a from Appeal a where a.projectCode = :code order by a.openedAt desc, a.id desc",
                        Appeal.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /**
     * The level that decides the appeal under way.
     *
     * @throws Refusal {@code no-appeal}
     */
    public ApprovalLevel authority(ProjectCode code) {
        ApprovalLevel authority = current(code).authority();
        if (authority == null) {
            throw Refusal.conflict("no-appeal", code);
        }
        return authority;
    }

    /**
     * The newest one.
     *
     * @throws Refusal {@code no-appeal}
     */
    Appeal current(ProjectCode code) {
        return of(code).stream().findFirst().orElseThrow(() -> Refusal.conflict("no-appeal", code));
    }

    boolean isUsed(ProjectCode code) {
        return of(code).stream().anyMatch(Appeal::isUsed);
    }

    void add(Appeal appeal) {
        entities.persist(appeal);
    }
}
