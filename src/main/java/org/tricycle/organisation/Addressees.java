package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a word to a candidate group or to one person reaches on a day (R0.4, R0.5). Calls join the caller’s transaction. */
@ApplicationScoped
public class Addressees {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Active members of the groups, officers-in-charge of them, and the deputies of those who are away; each once, by user name. */
    public List<Person> of(Set<String> groups, LocalDate day) {
        Map<String, Person> people = new LinkedHashMap<>();
        members(groups).forEach(person -> people.put(person.userName(), person));
        officers(groups, day).forEach(person -> people.put(person.userName(), person));
        return withDeputies(people, day);
    }

    /** An active person, and the deputy when the person is away. */
    public List<Person> of(String userName, LocalDate day) {
        Map<String, Person> people = new LinkedHashMap<>();
        active(Set.of(userName)).forEach(person -> people.put(person.userName(), person));
        return withDeputies(people, day);
    }

    private List<Person> members(Set<String> groups) {
        Set<Role> roles = groups.stream()
                .map(group -> Role.valueOf(group.substring(0, group.indexOf('@'))))
                .collect(Collectors.toUnmodifiableSet());
        return roles.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select distinct p from Person p join p.grants g where g.role in :roles and p.active = true"
                                        + " order by p.userName",
                                Person.class)
                        .setParameter("roles", roles)
                        .getResultList()
                        .stream()
                        .filter(person -> !Collections.disjoint(groups, person.groups()))
                        .toList();
    }

    private List<Person> officers(Set<String> groups, LocalDate day) {
        return active(entities.createQuery(
                        "select d from Designation d where d.startsOn <= :day and d.endsOn >= :day and d.endedAt is null",
                        Designation.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(designation -> groups.contains(designation.group()))
                .map(Designation::userName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private List<Person> withDeputies(Map<String, Person> people, LocalDate day) {
        if (people.isEmpty()) {
            return List.of();
        }
        Set<String> deputies = entities.createQuery(
                        "select a.deputy from Absence a where a.userName in :absent and a.startsOn <= :day and a.endsOn >= :day"
                                + " and a.cancelledAt is null",
                        String.class)
                .setParameter("absent", Set.copyOf(people.keySet()))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
        active(deputies).forEach(person -> people.put(person.userName(), person));
        return List.copyOf(people.values());
    }

    private List<Person> active(Collection<String> userNames) {
        return userNames.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p where p.userName in :names and p.active = true order by p.userName",
                                Person.class)
                        .setParameter("names", userNames)
                        .getResultList();
    }
}
