package org.tricycle.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.RememberedProjects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** What was planned, in memory. */
class RememberedObligations extends Obligations {

    private final List<String> planned = new ArrayList<>();

    RememberedObligations() {
        super(RememberedProjects.CLOCK);
    }

    /** Subject, kind, detail and day of what is planned. */
    List<String> planned() {
        return List.copyOf(planned);
    }

    @Override
    public void plan(BusinessKey subject, ObligationKind kind, String detail, LocalDate dueOn) {
        planned.add("%s %s %s %s".formatted(subject, kind, detail, dueOn));
    }

    @Override
    public void drop(BusinessKey subject, ObligationKind kind) {
        planned.removeIf(entry -> entry.startsWith(subject + " " + kind));
    }

    @Override
    public void dropAll(BusinessKey subject) {
        planned.removeIf(entry -> entry.startsWith(subject + " "));
    }
}
