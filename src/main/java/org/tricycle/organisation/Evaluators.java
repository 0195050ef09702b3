package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.command.ChoiceList;

/** The roster of evaluators. */
@ApplicationScoped
@Transactional
public class Evaluators implements ChoiceList {

    private final People people;

    @Inject
    public Evaluators(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Evaluators() {
        this.people = null;
    }

    @Override
    public String name() {
        return "evaluators";
    }

    @Override
    public boolean contains(String value) {
        return people.find(value).filter(person -> person.has(Role.EVALUATOR)).isPresent();
    }

    @Override
    public List<Option> options(Locale locale) {
        return people.holding(Role.EVALUATOR).stream()
                .map(person -> new Option(person.userName(), person.name()))
                .toList();
    }

    @Override
    public String label(String value, Locale locale) {
        return people.find(value).map(Person::name).orElse(value);
    }
}
