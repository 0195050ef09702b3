package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tricycle.platform.command.ChoiceList;

/** Donor codes: countries by ISO alpha-3 code, and three-letter codes of other funding partners (rules.md §8). */
@ApplicationScoped
public class Donors implements ChoiceList {

    private static final Map<String, Map<String, String>> OTHERS = Map.of(
            "XXX", Map.of("en", "Not yet known", "fr", "Pas encore connu", "es", "Aún no conocido"),
            "MUL", Map.of("en", "Several donors", "fr", "Plusieurs donateurs", "es", "Varios donantes"),
            "EUR", Map.of("en", "European Union", "fr", "Union européenne", "es", "Unión Europea"),
            "UND", Map.of("en", "United Nations", "fr", "Nations Unies", "es", "Naciones Unidas"),
            "IBR", Map.of("en", "World Bank", "fr", "Banque mondiale", "es", "Banco Mundial"),
            "PRV", Map.of("en", "Private partner", "fr", "Partenaire privé", "es", "Socio privado"));

    private final Countries countries;

    @Inject
    public Donors(Countries countries) {
        this.countries = countries;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Donors() {
        this.countries = null;
    }

    @Override
    public String name() {
        return "donors";
    }

    @Override
    public boolean contains(String value) {
        return OTHERS.containsKey(value) || countries.contains(value);
    }

    @Override
    public List<Option> options(Locale locale) {
        List<Option> options = new ArrayList<>();
        List.of("XXX", "MUL", "EUR", "UND", "IBR", "PRV")
                .forEach(code -> options.add(new Option(code, label(code, locale))));
        options.addAll(countries.options(locale));
        return options;
    }

    @Override
    public String label(String value, Locale locale) {
        Map<String, String> names = OTHERS.get(value);
        return names == null
                ? countries.label(value, locale)
                : names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", value));
    }

    /** Whether the code stands for private money, which takes the longest track (rules.md §0). */
    public static boolean isPrivate(String code) {
        return code.equals("PRV");
    }
}
