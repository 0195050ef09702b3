package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.platform.Duty;

/** On which days somebody is told of a task, from the rule table and the working calendar (R10.9). */
@ApplicationScoped
public class NoticeCalendar {

    /** A notice on its day. */
    record Planned(NoticeRule rule, LocalDate day) {}

    private static final Set<Duty> JUDGING = EnumSet.of(Duty.APPRAISER, Duty.APPROVER, Duty.CERTIFIER, Duty.EVALUATOR);

    private final NoticePolicy policy;
    private final WorkingCalendars calendars;
    private final TaskCatalogue catalogue;

    @Inject
    public NoticeCalendar(NoticePolicy policy, WorkingCalendars calendars, TaskCatalogue catalogue) {
        this.policy = policy;
        this.calendars = calendars;
        this.catalogue = catalogue;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NoticeCalendar() {
        this.policy = null;
        this.calendars = null;
        this.catalogue = null;
    }

    /** All notices of a work item, earliest first; a reminder that falls on the day of a later one is left out. */
    List<Planned> of(WorkItem item, @Nullable String policyVersion) {
        WorkingCalendar calendar = calendars.of(item.country());
        LocalDate opened = calendar.dayOf(item.createdAt());
        boolean judging = JUDGING.contains(catalogue.byFormKey(item.formKey()).duty());
        List<Planned> all = policy.rules(TaskOwner.of(item.party(), item.offeredTo()), judging, policyVersion).stream()
                .map(rule -> new Planned(rule, rule.day(opened, item.dueOn(), calendar)))
                .filter(planned -> planned.day().isAfter(opened))
                .sorted(Comparator.comparing(Planned::day)
                        .thenComparing(planned -> planned.rule().kind())
                        .thenComparing(planned -> planned.rule().recipient()))
                .toList();
        return all.stream()
                .filter(planned -> all.stream().noneMatch(other -> replaces(other, planned)))
                .toList();
    }

    /** The day that it is at a moment where a work item belongs. */
    LocalDate today(WorkItem item, Instant now) {
        return calendars.of(item.country()).dayOf(now);
    }

    private static boolean replaces(Planned other, Planned planned) {
        return other.day().equals(planned.day())
                && other.rule().kind().compareTo(planned.rule().kind()) > 0
                && other.rule().recipient() == planned.rule().recipient();
    }

    /** The first day after another on which something is due; null when nothing is any more. */
    static @Nullable LocalDate next(List<Planned> all, LocalDate after) {
        return all.stream()
                .map(Planned::day)
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElse(null);
    }
}
