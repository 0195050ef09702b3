package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.tricycle.project.Project;

/** The weights of the criteria as they were when a project started. */
@ApplicationScoped
public class CriterionWeights {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    Weights of(Project project) {
        return validOn(LocalDate.ofInstant(project.registeredAt(), ZoneOffset.UTC));
    }

    private Weights validOn(LocalDate day) {
        Map<Criterion, Weight> weights = new EnumMap<>(Criterion.class);
        entities.createQuery(
                        "select w from CriterionWeight w where w.validFrom <= :day order by w.validFrom",
                        CriterionWeight.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> weights.put(row.criterion(), row.weight()));
        return new Weights(weights);
    }
}
