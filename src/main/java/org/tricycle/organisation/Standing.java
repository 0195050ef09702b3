package org.tricycle.organisation;

import java.util.List;
import java.util.Set;

/**
 * What a person may answer today.
 *
 * @param person the person
 * @param groups candidate groups by own grants and by designations as officer-in-charge
 * @param absentees those for whom the person deputises; their work, never their approvals (R0.4)
 */
public record Standing(Person person, Set<String> groups, List<Person> absentees) {

    public Standing {
        groups = Set.copyOf(groups);
        absentees = List.copyOf(absentees);
    }

    public String userName() {
        return person.userName();
    }
}
