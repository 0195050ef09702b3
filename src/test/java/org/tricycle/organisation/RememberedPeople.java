package org.tricycle.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People in memory, each with one role. */
public class RememberedPeople extends People {

    private final Map<String, Person> people = new HashMap<>();

    public RememberedPeople with(String userName, Role role) {
        return with(userName, role, Role.EVERYWHERE);
    }

    public RememberedPeople with(String userName, Role role, String scope) {
        Person person = new Person(userName, userName, userName + "@tricycle.example", "en", "");
        person.grant(role, scope);
        people.put(userName, person);
        return this;
    }

    @Override
    public Optional<Person> find(String userName) {
        return Optional.ofNullable(people.get(userName));
    }
}
