package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.revision.SuspensionChanged;

/** The tasks of a suspended project wait, and go on with the time they had left when it is resumed (R10.8). */
@ApplicationScoped
@Transactional
public class HoldingTasks {

    private final WorkItems items;
    private final WorkingCalendar calendar;
    private final Clock clock;

    @Inject
    public HoldingTasks(WorkItems items, WorkingCalendar calendar, Clock clock) {
        this.items = items;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HoldingTasks() {
        this(null, null, null);
    }

    public void follow(@Observes SuspensionChanged changed) {
        LocalDate today = LocalDate.now(clock);
        for (WorkItem item : items.openFor(changed.project())) {
            if (changed.suspended()) {
                item.hold(today);
            } else {
                goOn(item, today);
            }
        }
    }

    private void goOn(WorkItem item, LocalDate today) {
        LocalDate held = item.heldOn();
        if (held != null) {
            item.goOn(calendar.after(item.dueOn(), calendar.between(held, today)));
        }
    }
}
