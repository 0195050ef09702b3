package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.command.ChoiceList;

/** Everybody who has an account in use. */
@ApplicationScoped
@Transactional
public class Colleagues implements ChoiceList {

    private final People people;

    @Inject
    public Colleagues(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Colleagues() {
        this.people = null;
    }

    @Override
    public String name() {
        return "colleagues";
    }

    @Override
    public boolean contains(String value) {
        return people.find(value).filter(Person::active).isPresent();
    }

    @Override
    public List<Option> options(Locale locale) {
        return people.active().stream()
                .map(person -> new Option(person.userName(), person.name()))
                .toList();
    }

    @Override
    public String label(String value, Locale locale) {
        return people.find(value).map(Person::name).orElse(value);
    }
}
