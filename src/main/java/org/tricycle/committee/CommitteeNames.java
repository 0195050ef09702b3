package org.tricycle.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.command.ChoiceList;

/** The registered committees as a reference list. */
@ApplicationScoped
public class CommitteeNames implements ChoiceList {

    private final Committees committees;

    @Inject
    public CommitteeNames(Committees committees) {
        this.committees = committees;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CommitteeNames() {
        this.committees = null;
    }

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public boolean contains(String value) {
        return committees.find(value).isPresent();
    }

    @Override
    public List<Option> options(Locale locale) {
        return committees.all().stream()
                .map(committee -> new Option(committee.code(), committee.name()))
                .toList();
    }

    @Override
    public String label(String value, Locale locale) {
        return committees.find(value).map(Committee::name).orElse(value);
    }
}
