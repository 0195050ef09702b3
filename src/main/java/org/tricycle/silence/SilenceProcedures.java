package org.tricycle.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All silence procedures. Calls join the caller’s transaction. */
@ApplicationScoped
public class SilenceProcedures {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<SilenceProcedure> of(ProjectCode code) {
        return entities.createQuery(
                        "select s from SilenceProcedure s where s.projectCode = :code order by s.number desc",
                        SilenceProcedure.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** @throws Refusal {@code no-silence-procedure} */
    SilenceProcedure current(ProjectCode code) {
        return of(code).stream().findFirst().orElseThrow(() -> Refusal.conflict("no-silence-procedure", code));
    }

    void add(SilenceProcedure procedure) {
        entities.persist(procedure);
    }
}
