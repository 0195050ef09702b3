package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tricycle.organisation.Role;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Duty;
import org.tricycle.platform.Refusal;

/** Who took on which duty for which subject; keeps author, appraiser, approver, certifier and evaluator apart (R10.3). */
@ApplicationScoped
public class Duties {

    private static final Set<Duty> JUDGING =
            EnumSet.of(Duty.AUTHOR, Duty.APPRAISER, Duty.APPROVER, Duty.CERTIFIER, Duty.EVALUATOR);

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** @throws Refusal {@code conflict-declared}, {@code author-unit}, or {@code separation-of-duties}, naming the duty taken before */
    void check(BusinessKey subject, String userName, Duty wanted) {
        if (judges(wanted) && stoodBack(subject, userName)) {
            throw Refusal.forbidden("conflict-declared");
        }
        if (wanted == Duty.APPRAISER && isOfTheAuthorsUnit(subject, userName)) {
            throw Refusal.forbidden("author-unit");
        }
        taken(subject, userName).stream()
                .filter(held -> excludes(held, wanted))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.forbidden("separation-of-duties", held, wanted);
                });
    }

    /** Whether nothing the person has done at the subject rules the duty out. */
    public boolean isFree(BusinessKey subject, String userName, Duty wanted) {
        return !(judges(wanted) && stoodBack(subject, userName))
                && !(wanted == Duty.APPRAISER && isOfTheAuthorsUnit(subject, userName))
                && taken(subject, userName).stream().noneMatch(held -> excludes(held, wanted));
    }

    /** Whether a person works where somebody works who wrote what is judged: both hold roles at the same country, region or unit (rules.md §1). */
    boolean isOfTheAuthorsUnit(BusinessKey subject, String userName) {
        return entities.createQuery(
                                "select count(d) from DutyTaken d, Person a join a.grants g, Person p join p.grants h"
                                        + " where d.subject = :subject and d.duty = :author and d.userName = a.userName"
                                        + " and p.userName = :user and p.userName <> a.userName"
                                        + " and g.scope = h.scope and g.scope <> :everywhere",
                                Long.class)
                        .setParameter("subject", subject.toString())
                        .setParameter("author", Duty.AUTHOR.name())
                        .setParameter("user", userName)
                        .setParameter("everywhere", Role.EVERYWHERE)
                        .getSingleResult()
                > 0;
    }

    void take(BusinessKey subject, String userName, Duty duty) {
        if (duty != Duty.NONE && !taken(subject, userName).contains(duty)) {
            entities.persist(new DutyTaken(subject, userName, duty));
        }
    }

    /** Notes that a person declared a conflict of interest. */
    void standBack(BusinessKey subject, String userName) {
        if (!stoodBack(subject, userName)) {
            entities.persist(new StoodBack(subject, userName));
        }
    }

    /** Whether a person declared a conflict of interest at the subject before. */
    boolean stoodBack(BusinessKey subject, String userName) {
        return entities.find(StoodBack.class, new StoodBack.Key(subject, userName)) != null;
    }

    List<Duty> taken(BusinessKey subject, String userName) {
        return entities.createQuery(
                        "select d from DutyTaken d where d.subject = :subject and d.userName = :user", DutyTaken.class)
                .setParameter("subject", subject.toString())
                .setParameter("user", userName)
                .getResultStream()
                .map(DutyTaken::duty)
                .toList();
    }

    /** Whether somebody with a conflict of interest keeps away from a duty. */
    static boolean judges(Duty duty) {
        return JUDGING.contains(duty);
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
