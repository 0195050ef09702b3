package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All budgets opened in the accounts, one per project. */
@ApplicationScoped
public class ProjectBudgets {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<ProjectBudget> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(ProjectBudget.class, code.value()));
    }

    void add(ProjectBudget budget) {
        entities.persist(budget);
    }
}
