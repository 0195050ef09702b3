package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tricycle.project.ProjectCode;

/** How far a demonstration project came. */
@ApplicationScoped
class DemoHistory {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** How often a task was answered for a project. */
    int answered(ProjectCode code, String task) {
        return entities.createQuery(
                        "select count(w) from WorkItem w where w.projectCode = :code and w.element = :element and w.closedBy is not null",
                        Long.class)
                .setParameter("code", code.value())
                .setParameter("element", "userTask_" + task)
                .getSingleResult()
                .intValue();
    }
}
