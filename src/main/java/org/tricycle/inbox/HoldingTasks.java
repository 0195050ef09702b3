package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.revision.SuspensionChanged;

/** The tasks of a suspended project wait, and go on with the time they had left when it is resumed (R10.8). */
@ApplicationScoped
@Transactional
public class HoldingTasks {

    private final WorkItems items;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    public HoldingTasks(WorkItems items, WorkingCalendars calendars, Clock clock) {
        this.items = items;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HoldingTasks() {
        this(null, null, null);
    }

    public void follow(@Observes SuspensionChanged changed) {
        for (WorkItem item : items.openFor(changed.project())) {
            WorkingCalendar calendar = calendars.of(item.country());
            LocalDate today = calendar.dayOf(clock.instant());
            if (changed.suspended()) {
                item.hold(today);
            } else {
                goOn(item, today, calendar);
            }
        }
    }

    private static void goOn(WorkItem item, LocalDate today, WorkingCalendar calendar) {
        LocalDate held = item.heldOn();
        if (held != null) {
            item.goOn(Due.on(calendar.after(item.dueOn(), calendar.between(held, today)), calendar));
        }
    }
}
