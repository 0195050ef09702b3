package org.tricycle.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
