package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandWriter;

/** Administrators keep the calendars of the countries; days already given to open tasks and to timers stay as they are (R0.8). */
@ApplicationScoped
@Transactional
public class KeepingCalendars {

    private final CountryCalendars calendars;
    private final People people;
    private final AuditLog audit;
    private final Event<CalendarChanged> changes;
    private final Clock clock;

    @Inject
    KeepingCalendars(
            CountryCalendars calendars, People people, AuditLog audit, Event<CalendarChanged> changes, Clock clock) {
        this.calendars = calendars;
        this.people = people;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    KeepingCalendars() {
        this(null, null, null, null, null);
    }

    /**
     * Enters a holiday.
     *
     * @param seen version that the actor saw, if known
     * @throws Refusal {@code calendar-not-yours}, {@code unknown-calendar}, {@code stale-version}, or naming the field at fault
     */
    public void add(String country, AddHoliday command, OptionalLong seen, Actor actor) {
        CountryCalendar calendar = open(country, seen, actor);
        calendar.add(new PublicHoliday(command.day(), command.name(), command.yearly()), clock.instant());
        note(calendar, command, actor);
    }

    /**
     * Takes a holiday away.
     *
     * @param seen version that the actor saw, if known
     * @throws Refusal {@code calendar-not-yours}, {@code unknown-calendar}, {@code stale-version}, or naming the field at fault
     */
    public void remove(String country, RemoveHoliday command, OptionalLong seen, Actor actor) {
        CountryCalendar calendar = open(country, seen, actor);
        calendar.remove(command.day(), clock.instant());
        note(calendar, command, actor);
    }

    /**
     * Sets rest days and zone from a day on.
     *
     * @param seen version that the actor saw, if known
     * @throws Refusal {@code calendar-not-yours}, {@code unknown-calendar}, {@code stale-version}, or naming the field at fault
     */
    public void set(String country, SetWorkingWeek command, OptionalLong seen, Actor actor) {
        CountryCalendar calendar = open(country, seen, actor);
        calendar.set(command, clock.instant());
        note(calendar, command, actor);
    }

    /**
     * Enters those of many holidays that are no holiday yet; a past one or an unreadable line stops them all.
     *
     * @param seen version that the actor saw, if known
     * @return the holidays entered, or to be entered where the command only checks
     * @throws Refusal {@code calendar-not-yours}, {@code unknown-calendar}, {@code stale-version}, or naming the lines at fault
     */
    public List<PublicHoliday> add(String country, ImportHolidays command, OptionalLong seen, Actor actor) {
        CountryCalendar calendar = open(country, seen, actor);
        List<PublicHoliday> missing = calendar.missing(HolidayLines.read(command.lines()), clock.instant());
        if (!command.checkOnly() && !missing.isEmpty()) {
            missing.forEach(holiday -> calendar.add(holiday, clock.instant()));
            note(calendar, command, actor);
        }
        return missing;
    }

    /** Whether the actor keeps calendars. */
    public boolean isKeeper(Actor actor) {
        return people.find(actor.person())
                .filter(Person::active)
                .filter(person -> person.has(Role.ADMINISTRATOR))
                .isPresent();
    }

    private CountryCalendar open(String country, OptionalLong seen, Actor actor) {
        if (!isKeeper(actor)) {
            audit.refused(actor, subject(country), "keep", "calendar-not-yours");
            throw Refusal.forbidden("calendar-not-yours");
        }
        CountryCalendar calendar = calendars.get(country);
        if (seen.isPresent() && seen.getAsLong() != calendar.version()) {
            throw new Refusal(Refusal.Kind.STALE, "stale-version");
        }
        return calendar;
    }

    private void note(CountryCalendar calendar, Record command, Actor actor) {
        calendars.touch(calendar);
        audit.done(
                actor,
                subject(calendar.country()),
                command.getClass().getSimpleName(),
                CommandWriter.write(command).toString());
        changes.fire(new CalendarChanged(calendar.country()));
    }

    private static String subject(String country) {
        return "calendar:" + country;
    }
}
