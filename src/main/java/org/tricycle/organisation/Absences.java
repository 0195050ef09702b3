package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All absences and designations. Calls join the caller’s transaction. */
@ApplicationScoped
public class Absences {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    void add(Absence absence) {
        entities.persist(absence);
        entities.flush();
    }

    void add(Designation designation) {
        entities.persist(designation);
        entities.flush();
    }

    Optional<Absence> find(long id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    Optional<Designation> findDesignation(long id) {
        return Optional.ofNullable(entities.find(Designation.class, id));
    }

    /** A person’s own absences that are not over, and those in which the person is the deputy or the next one; soonest first. */
    public List<Absence> concerning(String userName, LocalDate today) {
        return entities.createQuery(
                        "select a from Absence a where (a.userName = :person or a.deputy = :person or a.nextDeputy = :person) and a.endsOn >= :today"
                                + " and a.cancelledAt is null order by a.startsOn, a.id",
                        Absence.class)
                .setParameter("person", userName)
                .setParameter("today", today)
                .getResultList();
    }

    /** Designations that are not over and name a person, as the officer or as the one who designated; soonest first. */
    public List<Designation> designationsConcerning(String userName, LocalDate today) {
        return entities.createQuery(
                        "select d from Designation d where (d.userName = :person or d.designatedBy = :person)"
                                + " and d.endsOn >= :today and d.endedAt is null order by d.startsOn, d.id",
                        Designation.class)
                .setParameter("person", userName)
                .setParameter("today", today)
                .getResultList();
    }

    /** A person’s own absences that share a day with a period, soonest first. */
    List<Absence> of(String userName, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select a from Absence a where a.userName = :person and a.startsOn <= :to and a.endsOn >= :from"
                                + " and a.cancelledAt is null order by a.startsOn, a.id",
                        Absence.class)
                .setParameter("person", userName)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Lets one writer at a time at a person’s absences. */
    void reserve(String userName) {
        entities.find(Person.class, userName, LockModeType.PESSIMISTIC_WRITE);
    }

    /** User names of those for whom a person deputises on a day: as the deputy, or as the next one while the deputy is away too. */
    List<String> deputisedBy(String userName, LocalDate day) {
        return concerning(userName, day).stream()
                .filter(absence -> !absence.startsOn().isAfter(day))
                .filter(absence -> absence.deputy().equals(userName)
                        || (userName.equals(absence.nextDeputy())
                                && !of(absence.deputy(), day, day).isEmpty()))
                .map(Absence::userName)
                .distinct()
                .toList();
    }

    /** User names of the active people who hold an authority, and of those ever designated to exercise it. */
    public List<String> mayExercise(Authority authority) {
        Stream<String> holders = entities.createQuery(
                        "select distinct p.userName from Person p join p.grants g"
                                + " where g.role = :role and p.active = true",
                        String.class)
                .setParameter("role", authority.role())
                .getResultStream();
        Stream<String> officers = entities.createQuery(
                        "select distinct d.userName from Designation d where d.authority = :authority", String.class)
                .setParameter("authority", authority)
                .getResultStream();
        return Stream.concat(holders, officers).distinct().sorted().toList();
    }

    /** Designations under which a person acts on a day. */
    List<Designation> exercisedBy(String userName, LocalDate day) {
        return designationsConcerning(userName, day).stream()
                .filter(designation -> designation.userName().equals(userName))
                .filter(designation -> !designation.startsOn().isAfter(day))
                .toList();
    }
}
