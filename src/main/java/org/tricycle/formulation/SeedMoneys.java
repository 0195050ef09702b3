package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All money for preparing projects, at most once for each. */
@ApplicationScoped
public class SeedMoneys {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<SeedMoney> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(SeedMoney.class, code.value()));
    }

    /** @throws Refusal {@code no-seed-money} */
    SeedMoney current(ProjectCode code) {
        return of(code).orElseThrow(() -> Refusal.conflict("no-seed-money", code));
    }

    void add(SeedMoney money) {
        entities.persist(money);
    }
}
