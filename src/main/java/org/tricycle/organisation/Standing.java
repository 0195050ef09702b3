package org.tricycle.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may answer today.
 *
 * @param person the person
 * @param own candidate groups by own grants
 * @param offices candidate groups by designations as officer-in-charge (R0.5)
 * @param absentees those for whom the person deputises; their work, never their approvals (R0.4)
 */
public record Standing(Person person, Set<String> own, Set<String> offices, List<Person> absentees) {

    public Standing {
        own = Set.copyOf(own);
        offices = Set.copyOf(offices);
        absentees = List.copyOf(absentees);
    }

    /** Candidate groups whose tasks the person may answer, by whatever title. */
    public Set<String> groups() {
        return Stream.of(own, offices).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    public String userName() {
        return person.userName();
    }
}
