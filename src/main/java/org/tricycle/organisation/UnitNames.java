package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.command.ChoiceList;

/** Units and offices as a reference list. */
@ApplicationScoped
public class UnitNames implements ChoiceList {

    private final Units units;

    @Inject
    public UnitNames(Units units) {
        this.units = units;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    UnitNames() {
        this.units = null;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public boolean contains(String value) {
        return units.find(value).isPresent();
    }

    @Override
    public List<Option> options(Locale locale) {
        return units.all().stream()
                .map(unit -> new Option(unit.code(), unit.name(locale)))
                .toList();
    }

    @Override
    public String label(String value, Locale locale) {
        return units.find(value).map(unit -> unit.name(locale)).orElse(value);
    }
}
