package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tricycle.inbox.NoticeCalendar.Planned;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Subjects;
import org.tricycle.project.Projects;

/** Reminds of open tasks, tells of late ones and widens the circle of those who may answer them (R10.9, R10.10). */
@ApplicationScoped
@Transactional
public class SweepingDeadlines {

    private final Notices notices;
    private final NoticeCalendar calendar;
    private final TaskEngine engine;
    private final Subjects subjects;
    private final Projects projects;
    private final Event<TaskNews> news;

    @Inject
    public SweepingDeadlines(
            Notices notices,
            NoticeCalendar calendar,
            TaskEngine engine,
            Subjects subjects,
            Projects projects,
            Event<TaskNews> news) {
        this.notices = notices;
        this.calendar = calendar;
        this.engine = engine;
        this.subjects = subjects;
        this.projects = projects;
        this.news = news;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SweepingDeadlines() {
        this.notices = null;
        this.calendar = null;
        this.engine = null;
        this.subjects = null;
        this.projects = null;
        this.news = null;
    }

    /** Gives every notice whose day has come where its task belongs and that has not been given. */
    public void sweep(Instant now) {
        notices.due(latest(now)).forEach(item -> sweep(item, calendar.today(item, now)));
    }

    /** The day that it is where the clocks are furthest ahead. */
    private static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.MAX);
    }

    private void sweep(WorkItem item, LocalDate today) {
        List<Planned> planned =
                calendar.of(item, subjects.describe(item.subject()).policyVersion());
        planned.stream()
                .filter(due -> !due.day().isAfter(today))
                .map(Planned::rule)
                .filter(rule -> rule.kind().isLate() || !item.dueOn().isBefore(today))
                .filter(rule -> !notices.isGiven(item, rule))
                .forEach(rule -> give(item, rule, today));
        item.expectNotice(NoticeCalendar.next(planned, today));
    }

    private void give(WorkItem item, NoticeRule rule, LocalDate today) {
        notices.add(new Notice(item, rule, today));
        item.noticed(new TaskNotice(rule.kind(), rule.recipient(), rule.adds(), today));
        if (rule.adds()) {
            engine.offer(item.engineTaskId(), groups(item, rule));
        }
        news.fire(
                rule.recipient() == NoticeRecipient.CANDIDATES
                        ? TaskNews.toCandidates(item, rule.kind())
                        : TaskNews.to(groups(item, rule), item, rule));
        item.project()
                .ifPresent(project -> projects.note(
                        project,
                        Actor.system(),
                        kind(rule),
                        "task." + item.name(),
                        Messages.key(rule.recipient()),
                        item.dueOn().toString()));
    }

    private static Set<String> groups(WorkItem item, NoticeRule rule) {
        return rule.recipient().role().stream()
                .flatMap(role -> Stream.of(role.at(item.country()), role.at(Role.EVERYWHERE)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String kind(NoticeRule rule) {
        if (rule.adds()) {
            return "task-escalated";
        }
        return rule.kind().isLate() ? "task-late" : "task-reminded";
    }
}
