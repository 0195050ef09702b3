package org.tricycle.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The values of a canonical text by name; a name that comes again is counted. */
final class SealedValues {

    private final Map<Name, String> values = new LinkedHashMap<>();

    /** @param time 1 for the first value of the name */
    private record Name(String name, int time) {}

    SealedValues(String text) {
        Map<String, Integer> times = new HashMap<>();
        text.lines().forEach(line -> {
            int end = line.indexOf('=');
            String name = end < 0 ? line : line.substring(0, end);
            values.put(new Name(name, times.merge(name, 1, Integer::sum)), line.substring(end + 1));
        });
    }

    /** Names of what is said otherwise there, or only here, or only there. */
    List<String> differences(SealedValues other) {
        Set<Name> names = new LinkedHashSet<>(values.keySet());
        names.addAll(other.values.keySet());
        List<String> different = new ArrayList<>();
        for (Name name : names) {
            if (!Objects.equals(values.get(name), other.values.get(name))) {
                different.add(name.name());
            }
        }
        return different;
    }
}
