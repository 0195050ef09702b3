package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tricycle.platform.command.ChoiceList;

/** The time zones of the world by region and city. */
@ApplicationScoped
public class Zones implements ChoiceList {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> PLACE.matcher(zone).matches())
            .sorted()
            .toList();

    @Override
    public String name() {
        return "zones";
    }

    @Override
    public boolean contains(String value) {
        return ALL.contains(value);
    }

    @Override
    public List<Option> options(Locale locale) {
        return ALL.stream().map(zone -> new Option(zone, label(zone, locale))).toList();
    }

    @Override
    public String label(String value, Locale locale) {
        return value.replace('_', ' ');
    }
}
