package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days, Monday to Friday (R0.3). */
@ApplicationScoped
public class WorkingCalendar {

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

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
