package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tricycle.platform.Duty;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** Who took on which duty for which project; keeps author, appraiser, approver, certifier and evaluator apart (R10.3). */
@ApplicationScoped
public class Duties {

    private static final Set<Duty> JUDGING =
            EnumSet.of(Duty.AUTHOR, Duty.APPRAISER, Duty.APPROVER, Duty.CERTIFIER, Duty.EVALUATOR);

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** @throws Refusal {@code separation-of-duties}, naming the duty taken before */
    void check(ProjectCode project, String userName, Duty wanted) {
        taken(project, userName).stream()
                .filter(held -> excludes(held, wanted))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.forbidden("separation-of-duties", held, wanted);
                });
    }

    void take(ProjectCode project, String userName, Duty duty) {
        if (duty != Duty.NONE && !taken(project, userName).contains(duty)) {
            entities.persist(new DutyTaken(project.value(), userName, duty));
        }
    }

    private List<Duty> taken(ProjectCode project, String userName) {
        return entities.createQuery(
                        "select d from DutyTaken d where d.projectCode = :project and d.userName = :user",
                        DutyTaken.class)
                .setParameter("project", project.value())
                .setParameter("user", userName)
                .getResultStream()
                .map(DutyTaken::duty)
                .toList();
    }

    /** Whether holding one duty rules the other out; the same duty never does. */
    static boolean excludes(Duty held, Duty wanted) {
        if (held == wanted) {
            return false;
        }
        return (JUDGING.contains(held) && JUDGING.contains(wanted))
                || (held == Duty.MANAGER && wanted == Duty.EVALUATOR)
                || (held == Duty.EVALUATOR && wanted == Duty.MANAGER);
    }
}
