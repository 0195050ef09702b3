package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.project.ProjectCode;

/** All bottlenecks; a project has at most one open. */
@ApplicationScoped
public class Bottlenecks {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Bottleneck> of(ProjectCode code) {
        return entities.createQuery(
                        "select b from Bottleneck b where b.projectCode = :code order by b.openedAt desc, b.id desc",
                        Bottleneck.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    public Optional<Bottleneck> open(ProjectCode code) {
        return of(code).stream().filter(Bottleneck::isOpen).findFirst();
    }

    void add(Bottleneck bottleneck) {
        entities.persist(bottleneck);
    }
}
