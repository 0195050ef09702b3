package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** The files of all evaluations. */
@ApplicationScoped
public class EvaluationFiles {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Oldest first. */
    public List<EvaluationFile> of(ProjectCode code) {
        return entities.createQuery(
                        "select f from EvaluationFile f where f.projectCode = :code order by f.serial",
                        EvaluationFile.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /**
     * The file that a task is about.
     *
     * @throws Refusal {@code no-evaluation}
     */
    EvaluationFile of(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return of(code).stream()
                .filter(file -> Integer.toString(file.serial()).equals(task.detail()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-evaluation", code));
    }

    void add(EvaluationFile file) {
        entities.persist(file);
    }
}
