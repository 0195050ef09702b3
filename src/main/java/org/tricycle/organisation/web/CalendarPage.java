package org.tricycle.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.AddHoliday;
import org.tricycle.organisation.CalendarView;
import org.tricycle.organisation.ImportHolidays;
import org.tricycle.organisation.KeepingCalendars;
import org.tricycle.organisation.PublicHoliday;
import org.tricycle.organisation.RemoveHoliday;
import org.tricycle.organisation.SetWorkingWeek;
import org.tricycle.organisation.ViewingCalendars;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;

/** One country’s calendar, and for administrators one change at a time (R0.8). */
@ViewScoped
@Named("calendarPage")
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Class<? extends Record>> ORDERS = Map.of(
            "AddHoliday", AddHoliday.class,
            "RemoveHoliday", RemoveHoliday.class,
            "SetWorkingWeek", SetWorkingWeek.class,
            "ImportHolidays", ImportHolidays.class);

    private final ViewingCalendars viewing;
    private final KeepingCalendars keeping;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String country = "";
    private String order = "AddHoliday";
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Nullable
    private transient CalendarView calendar;

    @Inject
    public CalendarPage(ViewingCalendars viewing, KeepingCalendars keeping, CommandReader reader, Me me, Texts texts) {
        this.viewing = viewing;
        this.keeping = keeping;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CalendarPage() {
        this(null, null, null, null, null);
    }

    /** Refuses an address without a calendar before anything is shown, and keeps the version that the reader saw. */
    public void open() {
        version = calendar().version();
        order = ORDERS.containsKey(order) ? order : "AddHoliday";
        sheet = new Sheet(ORDERS.getOrDefault(order, AddHoliday.class), reader, texts);
    }

    public void send() {
        switch (order) {
            case "RemoveHoliday" ->
                sheet.send(RemoveHoliday.class, command -> {
                    keeping.remove(country, command, seen(), me.actor());
                    tell(texts.of("calendars.removed", command.day()));
                });
            case "SetWorkingWeek" ->
                sheet.send(SetWorkingWeek.class, command -> {
                    keeping.set(country, command, seen(), me.actor());
                    tell(texts.of("calendars.weekSet", command.validFrom()));
                });
            case "ImportHolidays" -> sheet.send(ImportHolidays.class, this::importAll);
            default ->
                sheet.send(AddHoliday.class, command -> {
                    keeping.add(country, command, seen(), me.actor());
                    tell(texts.of("calendars.added", command.name(), command.day()));
                });
        }
    }

    private void importAll(ImportHolidays command) {
        List<PublicHoliday> missing = keeping.add(country, command, seen(), me.actor());
        if (command.checkOnly()) {
            Notices.done(texts.of("calendars.checked", missing.size()));
        } else {
            tell(texts.of("calendars.imported", missing.size()));
        }
    }

    private OptionalLong seen() {
        return OptionalLong.of(version);
    }

    private void tell(String happened) {
        Notices.done(happened);
        Notices.goTo("/organisation/calendar.xhtml?country=" + country);
    }

    public CalendarView calendar() {
        if (calendar == null) {
            calendar = viewing.one(country);
        }
        return calendar;
    }

    /** Administrators keep calendars; everybody else reads. */
    public boolean isKeeper() {
        return keeping.isKeeper(me.actor());
    }

    /** What may be done, by the names of the commands. */
    public List<String> orders() {
        return List.of("AddHoliday", "RemoveHoliday", "ImportHolidays", "SetWorkingWeek");
    }

    public Sheet sheet() {
        return sheet;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
