package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All evaluations with their recommendations and lessons. */
@ApplicationScoped
public class Evaluations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Evaluation> of(ProjectCode code) {
        return entities.createQuery(
                        "select e from Evaluation e where e.projectCode = :code order by e.serial desc",
                        Evaluation.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    public Optional<Evaluation> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    /** Of all evaluations of a project, in the order of their numbers. */
    public List<Recommendation> recommendations(ProjectCode code) {
        return entities.createQuery(
                        "select r from Recommendation r where r.projectCode = :code order by r.number",
                        Recommendation.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Of all evaluations of a project, oldest first. */
    public List<Lesson> lessons(ProjectCode code) {
        return entities.createQuery("select l from Lesson l where l.projectCode = :code order by l.id", Lesson.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /**
     * One evaluation of a project.
     *
     * @param serial 1 for the first
     * @throws Refusal {@code no-evaluation}
     */
    Evaluation get(ProjectCode code, int serial) {
        return of(code).stream()
                .filter(evaluation -> evaluation.serial() == serial)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-evaluation", code));
    }

    /** Recommendations that management follows and has not yet carried out, in the order of their numbers. */
    public List<Recommendation> open(ProjectCode code) {
        return recommendations(code).stream().filter(Recommendation::isOpen).toList();
    }

    /** Number of the next recommendation in a project. */
    long nextRecommendation(ProjectCode code) {
        return recommendations(code).stream()
                        .mapToLong(Recommendation::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    void add(Evaluation evaluation) {
        entities.persist(evaluation);
    }
}
