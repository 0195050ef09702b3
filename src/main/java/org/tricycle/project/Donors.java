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

    private static final Countries COUNTRIES = new Countries();
    private static final List<String> NOT_PUBLIC = List.of("XXX", "PRV");

    private final Countries countries;
    private final DonorNames partners;

    @Inject
    public Donors(Countries countries, DonorNames partners) {
        this.countries = countries;
        this.partners = partners;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Donors() {
        this.countries = null;
        this.partners = null;
    }

    @Override
    public String name() {
        return "donors";
    }

    @Override
    public boolean contains(String value) {
        return isWellKnown(value) || partners.name(value).isPresent();
    }

    @Override
    public List<Option> options(Locale locale) {
        List<Option> options = new ArrayList<>();
        List.of("XXX", "MUL", "EUR", "UND", "IBR", "PRV")
                .forEach(code -> options.add(new Option(code, label(code, locale))));
        partners.names().forEach((code, name) -> {
            if (!isWellKnown(code)) {
                options.add(new Option(code, name));
            }
        });
        options.addAll(countries.options(locale));
        return options;
    }

    @Override
    public String label(String value, Locale locale) {
        Map<String, String> names = OTHERS.get(value);
        if (names != null) {
            return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", value));
        }
        return countries.contains(value)
                ? countries.label(value, locale)
                : partners.name(value).orElse(value);
    }

    /** Whether the code is a country’s or one of the few that everybody knows, and so no partner’s own. */
    public static boolean isWellKnown(String code) {
        return OTHERS.containsKey(code) || COUNTRIES.contains(code);
    }

    /** Whether the code stands for a public donor or a multilateral body, which is only registered (rules.md §4). */
    public static boolean isPublic(String code) {
        return isWellKnown(code) && !NOT_PUBLIC.contains(code);
    }

    /** Whether the code stands for private money, which takes the longest track (rules.md §0). */
    public static boolean isPrivate(String code) {
        return code.equals("PRV");
    }
}
