package org.tricycle.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.NextTask;
import org.tricycle.inbox.TaskNotice;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.Party;

/** Tasks in words: when due, for whom, what is open next. */
@RequestScoped
@Named("tasks")
public class TaskWords {

    private final Texts texts;
    private final WorkingCalendars calendars;
    private final Names names;
    private final Clock clock;

    @Inject
    public TaskWords(Texts texts, WorkingCalendars calendars, Names names, Clock clock) {
        this.texts = texts;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskWords() {
        this.texts = null;
        this.calendars = null;
        this.names = null;
        this.clock = null;
    }

    /**
     * {@code in 3 working days}.
     *
     * @param place country, region or unit by whose calendar the days are counted
     */
    public String due(LocalDate day, String place) {
        LocalDate today = today(place);
        int days = calendars.of(place).between(today, day);
        if (day.isEqual(today)) {
            return texts.of("due.today");
        }
        return day.isBefore(today) ? texts.of("due.overdue", Math.abs(days)) : texts.of("due.in", Math.max(1, days));
    }

    /** Style class of a due date: {@code late} when past, {@code soon} within two working days. */
    public String urgency(LocalDate day, String place) {
        LocalDate today = today(place);
        if (day.isBefore(today)) {
            return "late";
        }
        return calendars.of(place).between(today, day) <= 2 ? "soon" : "";
    }

    /** {@code Appraisers, Ghana}. */
    public String group(String group) {
        int at = group.indexOf('@');
        String role = texts.name(Role.valueOf(group.substring(0, at)));
        String scope = group.substring(at + 1);
        return scope.equals(Role.EVERYWHERE) ? role : texts.of("group.at", role, texts.choice("countries", scope));
    }

    /** Whom a task waits for: its assignee, else its groups by role. */
    public String whom(@Nullable String assignee, List<String> groups) {
        return assignee == null
                ? groups.stream()
                        .map(group -> texts.name(Role.valueOf(group.substring(0, group.indexOf('@')))))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : person(assignee);
    }

    /** The last reminder or word about lateness, in words; empty before any. */
    public String notice(@Nullable TaskNotice notice) {
        if (notice == null) {
            return "";
        }
        String day = texts.date(notice.givenOn());
        if (!notice.kind().isLate()) {
            return texts.of("notice.reminded", day);
        }
        return texts.of(notice.added() ? "notice.added" : "notice.late", day, notice.recipient());
    }

    public String person(String userName) {
        return names.of(userName);
    }

    /** On whose behalf somebody acts: an absent person by name, an authority by role and scope. */
    public String represented(String onBehalfOf) {
        return Role.isGroup(onBehalfOf) ? group(onBehalfOf) : person(onBehalfOf);
    }

    public String name(String task) {
        return texts.of("task." + task);
    }

    /** A task's name, with the group of constituents it belongs to. */
    public String name(String task, @Nullable Party party) {
        return party == null ? name(task) : texts.of("inbox.ofParty", name(task), party);
    }

    /** What is open now, in one line. */
    public String next(List<NextTask> tasks) {
        return tasks.stream()
                .map(task -> texts.of(
                        "inbox.nextOne", name(task.name(), task.party()), whom(task.assignee(), task.groups())))
                .collect(Collectors.joining("; "));
    }

    /** The country whose calendar counts at a place. */
    public String calendar(String place) {
        return calendars.of(place).country();
    }

    /** The zone in which a place counts a day, as the reader calls it: {@code Fiji Time}. */
    public String zone(LocalDate day, String place) {
        return texts.zone(calendars.of(place).zone(day));
    }

    private LocalDate today(String place) {
        return calendars.of(place).dayOf(clock.instant());
    }
}
