package org.tricycle.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tricycle.formulation.CountryShare;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.ObjectiveShare;
import org.tricycle.project.Countries;
import org.tricycle.project.StrategicObjective;

/**
 * Percentages by code, 100 together (R12.3).
 *
 * @param percentages in the order of codes
 */
record Split(Map<String, BigDecimal> percentages) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Codes of OECD DAC's list of sectors. */
    private static final Map<StrategicObjective, String> SECTORS = Map.of(
            StrategicObjective.STANDARDS_AND_RIGHTS, "15160",
            StrategicObjective.EMPLOYMENT, "16020",
            StrategicObjective.SOCIAL_PROTECTION, "16010",
            StrategicObjective.SOCIAL_DIALOGUE, "16080");

    /** Words of themes; employment is what no word tells. */
    private static final Map<StrategicObjective, List<String>> WORDS = Map.of(
            StrategicObjective.STANDARDS_AND_RIGHTS,
                    List.of("right", "standard", "child", "forced", "discriminat", "migra", "freedom"),
            StrategicObjective.SOCIAL_PROTECTION,
                    List.of("protect", "security", "safety", "health", "hiv", "insurance"),
            StrategicObjective.SOCIAL_DIALOGUE,
                    List.of("dialogue", "tripart", "working conditions", "trade union", "employers", "bargain"));

    /** Codes of OECD DAC's list of regions. */
    private static final Map<String, String> REGIONS =
            Map.of("RAF", "298", "RAS", "798", "RLA", "498", "RER", "89", "RAB", "589", "GLO", "998", "INT", "998");

    static Split ofSectors(ActivityFacts facts) {
        DraftProjectDocument document = facts.document();
        if (document == null) {
            return whole(sector(objective(facts.summary().project().theme())));
        }
        return of(document.objectives(), share -> sector(share.objective()), ObjectiveShare::percent);
    }

    /** Countries have two letters, regions digits. */
    static Split ofRecipients(ActivityFacts facts) {
        DraftProjectDocument document = facts.document();
        if (document == null) {
            return whole(recipient(facts.summary().project().country()));
        }
        return of(document.countries(), share -> recipient(share.country()), CountryShare::percent);
    }

    private static Split whole(String code) {
        return new Split(Map.of(code, WHOLE));
    }

    private static <S> Split of(List<S> shares, Function<S, String> code, Function<S, BigDecimal> percent) {
        Map<String, BigDecimal> percentages = new TreeMap<>();
        shares.forEach(share -> percentages.merge(code.apply(share), percent.apply(share), BigDecimal::add));
        return new Split(percentages);
    }

    private static String sector(StrategicObjective objective) {
        return SECTORS.getOrDefault(objective, "");
    }

    private static String recipient(String place) {
        return Countries.alpha2(place).orElseGet(() -> REGIONS.getOrDefault(place, "998"));
    }

    private static StrategicObjective objective(String theme) {
        String words = theme.toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream()
                .sorted()
                .filter(objective ->
                        WORDS.getOrDefault(objective, List.of()).stream().anyMatch(words::contains))
                .findFirst()
                .orElse(StrategicObjective.EMPLOYMENT);
    }
}
