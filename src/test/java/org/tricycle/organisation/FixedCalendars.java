package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Calendars without a database: those given, and Monday to Friday in UTC for every other place. */
public class FixedCalendars extends WorkingCalendars {

    private final Map<String, WorkingCalendar> byPlace;

    public FixedCalendars(WorkingCalendar... calendars) {
        this.byPlace = Arrays.stream(calendars).collect(Collectors.toMap(WorkingCalendar::country, each -> each));
    }

    /** A calendar of one week for all time. */
    public static WorkingCalendar calendar(
            String country, String zone, Set<DayOfWeek> restDays, PublicHoliday... holidays) {
        WorkingWeek week = new WorkingWeek(LocalDate.EPOCH, ZoneId.of(zone), restDays);
        return new WorkingCalendar(country, List.of(week), List.of(holidays));
    }

    @Override
    public WorkingCalendar of(String place) {
        return byPlace.getOrDefault(place, WorkingCalendar.mondayToFriday());
    }
}
