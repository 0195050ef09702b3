package org.tricycle.organisation;

import java.time.DayOfWeek;
import java.util.List;

/**
 * One country in the list of calendars.
 *
 * @param zone of its office today
 * @param restDays of this week
 * @param withoutHolidays none has been entered: only rest days are free
 */
public record CalendarRow(String country, String zone, List<DayOfWeek> restDays, boolean withoutHolidays) {}
