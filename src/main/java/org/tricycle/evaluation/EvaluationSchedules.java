package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All schedules of evaluations, one per project. */
@ApplicationScoped
public class EvaluationSchedules {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<EvaluationSchedule> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(EvaluationSchedule.class, code.value()));
    }

    void add(EvaluationSchedule schedule) {
        entities.persist(schedule);
    }
}
