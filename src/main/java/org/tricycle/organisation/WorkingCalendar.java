package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The working days of one country and the moments at which its days begin and end (R0.3, R0.8). Never changes; an edited calendar is another one.
 *
 * <p>A calendar without holidays counts every day that is no rest day, and {@link #hasHolidays} says that none has been entered.
 */
public final class WorkingCalendar {

    private static final int LONGEST_REST = 366;

    private final String country;
    private final List<WorkingWeek> weeks;
    private final Set<PublicHoliday> yearly;
    private final Set<LocalDate> once;

    /**
     * Puts a calendar together.
     *
     * @param weeks at least one, in any order; the earliest also holds before its first day
     */
    WorkingCalendar(String country, List<WorkingWeek> weeks, List<PublicHoliday> holidays) {
        this.country = country;
        this.weeks = weeks.stream().sorted().toList();
        this.yearly = holidays.stream().filter(PublicHoliday::yearly).collect(Collectors.toUnmodifiableSet());
        this.once = holidays.stream()
                .filter(holiday -> !holiday.yearly())
                .map(PublicHoliday::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Monday to Friday in UTC, without holidays: what holds where no calendar is known. */
    public static WorkingCalendar mondayToFriday() {
        EnumSet<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new WorkingCalendar("", List.of(new WorkingWeek(LocalDate.EPOCH, ZoneOffset.UTC, weekend)), List.of());
    }

    /** ISO alpha-3 code; empty for the one of no country. */
    public String country() {
        return country;
    }

    /** Whether any holiday has been entered; without one only rest days are free. */
    public boolean hasHolidays() {
        return !yearly.isEmpty() || !once.isEmpty();
    }

    /**
     * The day a number of working days later.
     *
     * @param workingDays 0 or more; 0 gives the day itself or the next working day
     */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = nextWorkingDay(start);
        for (int left = workingDays; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /** Working days from one day, or the next working day, (exclusive) to another (inclusive); negative when the second is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        LocalDate first = nextWorkingDay(from).plusDays(1);
        if (first.isAfter(to)) {
            return 0;
        }
        return (int) first.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekOf(day).restDays().contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    private boolean isHoliday(LocalDate day) {
        return once.contains(day) || yearly.stream().anyMatch(holiday -> holiday.falls(day));
    }

    /** The day that it is in the country at a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zoneAt(moment));
    }

    /** The first moment of a day in the country, even where a change of clocks leaves midnight out. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone(day)).toInstant();
    }

    /** The moment at which a day is over in the country: a deadline of that day ends with it, and is late from then on. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** A time of a day in the country. */
    public Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone(day)).toInstant();
    }

    /** The zone of the country's office on a day. */
    public ZoneId zone(LocalDate day) {
        return weekOf(day).zone();
    }

    private ZoneId zoneAt(Instant moment) {
        return weeks.stream()
                .filter(week ->
                        !week.validFrom().atStartOfDay(week.zone()).toInstant().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(weeks.get(0))
                .zone();
    }

    /** The days of the week that are free around a day. */
    Set<DayOfWeek> restDays(LocalDate day) {
        return weekOf(day).restDays();
    }

    private WorkingWeek weekOf(LocalDate day) {
        return week(day).orElse(weeks.get(0));
    }

    private Optional<WorkingWeek> week(LocalDate day) {
        return weeks.stream().filter(week -> !week.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_REST))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No working day in the year after " + day));
    }
}
