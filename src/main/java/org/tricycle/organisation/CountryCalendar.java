package org.tricycle.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tricycle.platform.Refusal;

/** A country's weeks and holidays as they are kept; {@link WorkingCalendar} counts by them (R0.8). */
@Entity
@Table(name = "working_calendar")
public class CountryCalendar {

    @Id
    private String country;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "working_week", joinColumns = @JoinColumn(name = "country"))
    private List<WeekRow> weeks = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "public_holiday", joinColumns = @JoinColumn(name = "country"))
    private List<HolidayRow> holidays = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CountryCalendar() {}

    CountryCalendar(String country, WorkingWeek week) {
        this.country = country;
        this.weeks.add(new WeekRow(week));
    }

    /**
     * Enters a holiday.
     *
     * @throws Refusal naming the day that is past or a holiday already
     */
    void add(PublicHoliday holiday, Instant now) {
        mayChange(holiday.day(), "/day", now);
        if (keeps(holiday.day())) {
            throw Refusal.invalid("/day", "violation.holiday-known");
        }
        holidays.add(new HolidayRow(holiday));
    }

    /**
     * Those of some holidays that are not kept yet.
     *
     * @throws Refusal naming the lines of an import that lie in the past
     */
    List<PublicHoliday> missing(List<PublicHoliday> wanted, Instant now) {
        List<PublicHoliday> missing =
                wanted.stream().filter(holiday -> !keeps(holiday.day())).toList();
        missing.forEach(holiday -> mayChange(holiday.day(), "/lines", now));
        return missing;
    }

    private boolean keeps(LocalDate day) {
        return holidays.stream().anyMatch(row -> row.holiday().falls(day));
    }

    /**
     * Takes a holiday away; one that came and went stays, for deadlines were counted by it.
     *
     * @throws Refusal naming the day that is no holiday or is past
     */
    void remove(LocalDate day, Instant now) {
        HolidayRow entered = holidays.stream()
                .filter(row -> row.holiday().day().equals(day))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/day", "violation.holiday-unknown"));
        if (!entered.holiday().yearly()) {
            mayChange(day, "/day", now);
        }
        holidays.remove(entered);
    }

    /**
     * Sets rest days and zone from a day on.
     *
     * @throws Refusal naming the day that is past or from which others were set already
     */
    void set(SetWorkingWeek command, Instant now) {
        mayChange(command.validFrom(), "/validFrom", now);
        if (weeks.stream().anyMatch(row -> row.week().validFrom().equals(command.validFrom()))) {
            throw Refusal.invalid("/validFrom", "violation.week-known");
        }
        weeks.add(new WeekRow(new WorkingWeek(
                command.validFrom(),
                ZoneId.of(command.zone()),
                command.weekend().days())));
    }

    private void mayChange(LocalDate day, String pointer, Instant now) {
        if (day.isBefore(today(now))) {
            throw Refusal.invalid(pointer, "violation.day-past");
        }
    }

    /** The day that it is in the country. */
    LocalDate today(Instant now) {
        return new WorkingCalendar(country, weeks(), holidays()).dayOf(now);
    }

    public String country() {
        return country;
    }

    public long version() {
        return version;
    }

    /** Earliest first. */
    public List<WorkingWeek> weeks() {
        return weeks.stream().map(WeekRow::week).sorted().toList();
    }

    /** Earliest first. */
    public List<PublicHoliday> holidays() {
        return holidays.stream()
                .map(HolidayRow::holiday)
                .sorted(Comparator.comparing(PublicHoliday::day))
                .toList();
    }
}
