package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** All conditions. Those of a round lapse when a revised document opens the next one (R3.10). */
@ApplicationScoped
public class Conditions {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Conditions of the newest round, in their order. */
    public List<Condition> of(ProjectCode code) {
        return entities.createQuery(
                        "select c from Condition c where c.projectCode = :code and c.roundNumber ="
                                + " (select max(a.roundNumber) from Appraisal a where a.projectCode = :code)"
                                + " order by c.number",
                        Condition.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** What still holds up the signature. */
    public List<Condition> openBeforeSignature(ProjectCode code) {
        return open(code, ConditionMoment.BEFORE_SIGNATURE);
    }

    /** What still holds up the first instalment. */
    public List<Condition> openBeforeFirstInstalment(ProjectCode code) {
        return open(code, ConditionMoment.BEFORE_FIRST_INSTALMENT);
    }

    /** What still holds up a moment. */
    public List<Condition> open(ProjectCode code, ConditionMoment moment) {
        return of(code).stream()
                .filter(condition -> condition.moment() == moment && !condition.isMet())
                .toList();
    }

    void add(Appraisal appraisal, List<ConditionDraft> drafts) {
        int number = highestNumber(appraisal.projectCode());
        for (ConditionDraft draft : drafts) {
            entities.persist(new Condition(appraisal, ++number, draft));
        }
    }

    /** Takes back the conditions of a round whose outcome does not stand. */
    void discard(Appraisal appraisal) {
        of(appraisal.projectCode()).forEach(entities::remove);
    }

    private int highestNumber(ProjectCode code) {
        Integer highest = entities.createQuery(
                        "select max(c.number) from Condition c where c.projectCode = :code", Integer.class)
                .setParameter("code", code.value())
                .getSingleResult();
        return highest == null ? 0 : highest;
    }
}
