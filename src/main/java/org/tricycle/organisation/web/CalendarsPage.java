package org.tricycle.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tricycle.organisation.CalendarRow;
import org.tricycle.organisation.ViewingCalendars;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.ReaderLanguage;
import org.tricycle.platform.web.Texts;

/** The calendars of all countries, or of those whose name has some words in it. */
@RequestScoped
@Named("calendarsPage")
public class CalendarsPage {

    private final ViewingCalendars viewing;
    private final Parameters parameters;
    private final Texts texts;
    private final ReaderLanguage language;

    @Inject
    public CalendarsPage(ViewingCalendars viewing, Parameters parameters, Texts texts, ReaderLanguage language) {
        this.viewing = viewing;
        this.parameters = parameters;
        this.texts = texts;
        this.language = language;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CalendarsPage() {
        this.viewing = null;
        this.parameters = null;
        this.texts = null;
        this.language = null;
    }

    public String words() {
        return parameters.text("q").orElse("").strip();
    }

    /** By the name of the country as the reader knows it. */
    public List<CalendarRow> rows() {
        String sought = words().toLowerCase(Locale.ROOT);
        return viewing.all().stream()
                .filter(row -> (row.country() + " " + country(row))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .sorted((one, other) -> country(one).compareToIgnoreCase(country(other)))
                .toList();
    }

    private String country(CalendarRow row) {
        return texts.choice("countries", row.country());
    }

    /** {@code Saturday, Sunday}. */
    public String days(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Fiji Time}. */
    public String zone(String zone) {
        return texts.zone(ZoneId.of(zone));
    }
}
