package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.persistence.Database;

/** All calendars as they are kept. Calls join the caller’s transaction. */
@ApplicationScoped
class CountryCalendars {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Database database;

    @Inject
    CountryCalendars(Database database) {
        this.database = database;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    protected CountryCalendars() {
        this.database = null;
    }

    /** @throws Refusal {@code unknown-calendar} */
    CountryCalendar get(String country) {
        CountryCalendar calendar = entities.find(CountryCalendar.class, country);
        if (calendar == null) {
            throw Refusal.notFound("unknown-calendar", country);
        }
        return calendar;
    }

    /** Counts a change of a calendar, so that whoever changes it at the same time loses. */
    void touch(CountryCalendar calendar) {
        entities.lock(calendar, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /**
     * Differs after every committed change of any calendar. Asked on a connection of its own, for it is asked beside every transaction.
     *
     * @throws IllegalStateException when the database cannot be reached
     */
    long revision() {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select coalesce(sum(version), 0) from working_calendar");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every calendar ready to count by, in two queries. */
    Map<String, WorkingCalendar> all() {
        Map<String, List<PublicHoliday>> holidays = entities.createQuery(
                        "select c.country, h from CountryCalendar c join c.holidays h", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> ((HolidayRow) row[1]).holiday(), Collectors.toList())));
        return entities
                .createQuery("select c.country, w from CountryCalendar c join c.weeks w", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> ((WeekRow) row[1]).week(), Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        week -> new WorkingCalendar(
                                week.getKey(), week.getValue(), holidays.getOrDefault(week.getKey(), List.of()))));
    }
}
