package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** The files of all closures, one per project. */
@ApplicationScoped
public class ClosureFiles {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<ClosureFile> of(ProjectCode code) {
        return Optional.ofNullable(entities.find(ClosureFile.class, code.value()));
    }

    /** The file of a project, begun where there is none. */
    ClosureFile open(ProjectCode code) {
        return of(code).orElseGet(() -> {
            ClosureFile file = new ClosureFile(code);
            entities.persist(file);
            return file;
        });
    }
}
