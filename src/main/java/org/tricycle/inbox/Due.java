package org.tricycle.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;

/**
 * When a task is due; what was given stays when the calendar is edited later (R0.8).
 *
 * @param day the last day, where the task belongs
 * @param end the moment at which that day is over there
 */
record Due(LocalDate day, Instant end) {

    static Due on(LocalDate day, WorkingCalendar calendar) {
        return new Due(day, calendar.endOf(day));
    }
}
