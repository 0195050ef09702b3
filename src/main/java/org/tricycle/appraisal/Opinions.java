package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All opinions. Those of a round count for the version it judges. */
@ApplicationScoped
public class Opinions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Of all rounds, newest round first, then by body. */
    public List<Opinion> of(ProjectCode code) {
        return entities.createQuery("select o from Opinion o where o.projectCode = :code", Opinion.class)
                .setParameter("code", code.value())
                .getResultStream()
                .sorted(Comparator.comparing(Opinion::roundNumber).reversed().thenComparing(Opinion::body))
                .toList();
    }

    /** Those of the newest round for which opinions were asked. */
    public List<Opinion> current(ProjectCode code) {
        return upTo(code, Integer.MAX_VALUE);
    }

    /** Those of the newest round for which opinions were asked, of the given round and those before it. */
    public List<Opinion> upTo(ProjectCode code, int round) {
        List<Opinion> asked = of(code).stream()
                .filter(opinion -> opinion.roundNumber() <= round)
                .toList();
        return asked.stream()
                .filter(opinion -> opinion.roundNumber() == asked.get(0).roundNumber())
                .toList();
    }

    /** Bodies that find the current version not acceptable. */
    public List<Opinion> standing(ProjectCode code) {
        return current(code).stream().filter(Opinion::isStanding).toList();
    }

    /**
     * The current opinion of a body.
     *
     * @throws Refusal {@code opinion-not-asked}
     */
    Opinion of(ProjectCode code, OpinionBody body) {
        return current(code).stream()
                .filter(opinion -> opinion.body() == body)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("opinion-not-asked", body));
    }

    void add(Opinion opinion) {
        entities.persist(opinion);
    }
}
