package org.tricycle.inbox;

import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;

/**
 * One rule of the table {@code reminder}.
 *
 * @param amount percent or working days, as the measure says
 * @param adds whether the recipient may answer the task from then on
 */
public record NoticeRule(NoticeKind kind, Measure measure, int amount, NoticeRecipient recipient, boolean adds) {

    /** From where the moment of a notice is counted. */
    public enum Measure {
        /** Share of the working days between opening and due date, rounded up. */
        PERCENT_OF_TIME,
        /** Working days before the due date. */
        DAYS_LEFT,
        /** Working days after the due date. */
        DAYS_LATE
    }

    private static final int WHOLE = 100;

    /** The day of the notice for a task opened and due on these days; on or before the opening for one too short for it. */
    LocalDate day(LocalDate opened, LocalDate due, WorkingCalendar calendar) {
        int time = Math.max(0, calendar.between(opened, due));
        return switch (measure) {
            case PERCENT_OF_TIME -> calendar.after(opened, (time * amount + WHOLE - 1) / WHOLE);
            case DAYS_LEFT -> time <= amount ? opened : calendar.after(opened, time - amount);
            case DAYS_LATE -> calendar.after(due, amount);
        };
    }
}
