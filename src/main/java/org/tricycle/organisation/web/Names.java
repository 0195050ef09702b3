package org.tricycle.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tricycle.organisation.People;

/** What the people on one page are called. Each is looked up once, those of a list all together. */
@RequestScoped
public class Names {

    private final People people;
    private final Map<String, String> known = new HashMap<>();

    @Inject
    public Names(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Names() {
        this.people = null;
    }

    /** Looks up everybody whom a list is going to name. */
    public void prepare(Collection<String> userNames) {
        List<String> strangers = userNames.stream()
                .filter(userName -> !known.containsKey(userName))
                .distinct()
                .toList();
        strangers.forEach(userName -> known.put(userName, userName));
        known.putAll(people.names(strangers));
    }

    /** A person's name; the user name itself when nobody has it. */
    public String of(String userName) {
        prepare(List.of(userName));
        return known.getOrDefault(userName, userName);
    }
}
