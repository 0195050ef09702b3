package org.tricycle.project;

import java.util.List;
import java.util.Set;

/**
 * Where a project works, as far as policies ask.
 *
 * @param places ISO alpha-3 codes and region prefixes of rules.md §8
 */
public record Coverage(List<String> places) {

    private static final Set<String> WORLD = Set.of("GLO", "INT");
    private static final Set<String> REGIONS = Set.of("RAF", "RAS", "RLA", "RER", "RAB");

    /** Number of countries; a region or the world counts as two, that is as several. */
    public int countries() {
        boolean several = places.stream().anyMatch(place -> WORLD.contains(place) || REGIONS.contains(place));
        int named = (int) places.stream().distinct().count();
        return several ? Math.max(2, named) : named;
    }

    /** Works worldwide or in more than one region named as such. */
    public boolean isInterregional() {
        return places.stream().anyMatch(WORLD::contains)
                || places.stream().filter(REGIONS::contains).distinct().count() > 1;
    }
}
