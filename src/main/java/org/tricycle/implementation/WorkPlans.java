package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All work plans, one per project. */
@ApplicationScoped
public class WorkPlans {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<WorkPlan> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(WorkPlan.class, code.value()));
    }

    void add(WorkPlan plan) {
        entities.persist(plan);
    }
}
