package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All project documents in all versions. */
@ApplicationScoped
public class ProjectDocuments {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest version first. */
    public List<ProjectDocument> of(ProjectCode code) {
        return entities.createQuery(
                        "select d from ProjectDocument d where d.projectCode = :code order by d.documentVersion desc",
                        ProjectDocument.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** The newest version. */
    public Optional<ProjectDocument> latest(ProjectCode code) {
        return entities.createQuery(
                        "select d from ProjectDocument d where d.projectCode = :code order by d.documentVersion desc",
                        ProjectDocument.class)
                .setParameter("code", code.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One version. */
    public Optional<ProjectDocument> find(ProjectCode code, int version) {
        return of(code).stream()
                .filter(document -> document.documentVersion() == version)
                .findFirst();
    }

    /** @throws Refusal {@code no-project-document} */
    public ProjectDocument version(ProjectCode code, int version) {
        return find(code, version).orElseThrow(() -> Refusal.conflict("no-project-document", code));
    }

    /**
     * The version that is judged now: the newest one.
     *
     * @throws Refusal {@code no-project-document}
     */
    public ProjectDocument current(ProjectCode code) {
        return latest(code).orElseThrow(() -> Refusal.conflict("no-project-document", code));
    }

    void add(ProjectDocument document) {
        entities.persist(document);
    }
}
