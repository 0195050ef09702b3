package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tricycle.platform.command.ChoiceList;

/** Countries by ISO alpha-3 code and the region prefixes of rules.md §8. */
@ApplicationScoped
public class Countries implements ChoiceList {

    private static final Map<String, String> ALPHA_2 = alpha2ByAlpha3();
    private static final Map<String, Map<String, String>> REGIONS = Map.of(
            "en",
                    Map.of(
                            "GLO",
                            "Global",
                            "INT",
                            "Interregional",
                            "RAF",
                            "Africa, regional",
                            "RAS",
                            "Asia and the Pacific, regional",
                            "RLA",
                            "Latin America and the Caribbean, regional",
                            "RER",
                            "Europe and Central Asia, regional",
                            "RAB",
                            "Arab States, regional"),
            "fr",
                    Map.of(
                            "GLO",
                            "Mondial",
                            "INT",
                            "Interrégional",
                            "RAF",
                            "Afrique, régional",
                            "RAS",
                            "Asie et Pacifique, régional",
                            "RLA",
                            "Amérique latine et Caraïbes, régional",
                            "RER",
                            "Europe et Asie centrale, régional",
                            "RAB",
                            "États arabes, régional"),
            "es",
                    Map.of(
                            "GLO",
                            "Mundial",
                            "INT",
                            "Interregional",
                            "RAF",
                            "África, regional",
                            "RAS",
                            "Asia y el Pacífico, regional",
                            "RLA",
                            "América Latina y el Caribe, regional",
                            "RER",
                            "Europa y Asia Central, regional",
                            "RAB",
                            "Estados árabes, regional"));
    private static final Map<String, String> ENGLISH_REGIONS = REGIONS.getOrDefault("en", Map.of());

    private static Map<String, String> alpha2ByAlpha3() {
        Map<String, String> codes = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build())
                .forEach(country -> codes.put(country.getISO3Country(), country.getCountry()));
        codes.put("XKX", "XK");
        return codes;
    }

    @Override
    public String name() {
        return "countries";
    }

    @Override
    public boolean contains(String value) {
        return ALPHA_2.containsKey(value) || ENGLISH_REGIONS.containsKey(value);
    }

    @Override
    public List<Option> options(Locale locale) {
        List<Option> options = new ArrayList<>();
        ALPHA_2.keySet().forEach(code -> options.add(new Option(code, label(code, locale))));
        options.sort(Comparator.comparing(Option::label, Collator.getInstance(locale)::compare));
        ENGLISH_REGIONS.keySet().stream().sorted().forEach(code -> options.add(new Option(code, label(code, locale))));
        return options;
    }

    @Override
    public String label(String value, Locale locale) {
        String alpha2 = ALPHA_2.get(value);
        if (alpha2 != null) {
            return new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(locale);
        }
        return REGIONS.getOrDefault(locale.getLanguage(), ENGLISH_REGIONS).getOrDefault(value, value);
    }

    /** ISO alpha-2 code of an alpha-3 code; empty for a region. */
    public static Optional<String> alpha2(String code) {
        return Optional.ofNullable(ALPHA_2.get(code));
    }

    /** Whether the prefix stands for more than one region. */
    public static boolean isInterregional(String prefix) {
        return prefix.equals("GLO") || prefix.equals("INT");
    }
}
