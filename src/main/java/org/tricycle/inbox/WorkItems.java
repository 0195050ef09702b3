package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Subjects;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/** All work items. The engine's listener opens and closes them inside the engine's transaction (R10.1). */
@ApplicationScoped
public class WorkItems {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Subjects subjects;
    private final WorkingCalendars calendars;
    private final NoticeCalendar notices;
    private final Clock clock;
    private final Event<TaskNews> news;

    @Inject
    public WorkItems(
            Subjects subjects, WorkingCalendars calendars, NoticeCalendar notices, Clock clock, Event<TaskNews> news) {
        this.subjects = subjects;
        this.calendars = calendars;
        this.notices = notices;
        this.clock = clock;
        this.news = news;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WorkItems() {
        this.subjects = null;
        this.calendars = null;
        this.notices = null;
        this.clock = null;
        this.news = null;
    }

    /** A token has reached a user task. */
    public void open(NewTask task) {
        WorkSubject about = subjects.describe(task.businessKey());
        WorkingCalendar calendar = calendars.of(about.scope());
        LocalDate today = calendar.dayOf(clock.instant());
        Due due = Due.on(calendar.after(today, task.workingDays()), calendar);
        WorkItem item = new WorkItem(task, about, clock.instant(), due);
        if (item.stage() == Status.SUSPENDED) {
            item.hold(today);
        }
        item.expectNotice(NoticeCalendar.next(notices.of(item, about.policyVersion()), LocalDate.MIN));
        entities.persist(item);
        news.fire(TaskNews.opened(item));
    }

    /**
     * The engine's own id of a task, for {@code workflow} alone.
     *
     * @throws Refusal {@code unknown-task}
     */
    public String engineTask(TaskId id) {
        return get(id).engineTaskId();
    }

    /** More groups may answer an open task. */
    public void offer(String engineTaskId, Set<String> groups) {
        byEngineTask(engineTaskId).filter(WorkItem::isOpen).ifPresent(item -> item.offer(groups));
    }

    /** The engine took the task away unanswered. */
    public void cancel(String engineTaskId) {
        byEngineTask(engineTaskId).filter(WorkItem::isOpen).ifPresent(item -> item.cancelled(clock.instant()));
    }

    private Optional<WorkItem> byEngineTask(String engineTaskId) {
        return entities.createQuery("select w from WorkItem w where w.engineTaskId = :task", WorkItem.class)
                .setParameter("task", engineTaskId)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code unknown-task} */
    WorkItem get(TaskId id) {
        WorkItem item = entities.find(WorkItem.class, id.value());
        if (item == null) {
            throw Refusal.notFound("unknown-task", id);
        }
        return item;
    }

    /**
     * The work item as it is once everybody else at its project and its subject has finished; parallel branches that meet would else miss each other (R10.5).
     *
     * @throws Refusal {@code unknown-task}
     */
    WorkItem reserve(TaskId id) {
        WorkItem item = get(id);
        item.project().map(ProjectCode::businessKey).ifPresent(subjects::reserve);
        if (!item.subject().isProject()) {
            subjects.reserve(item.subject());
        }
        entities.refresh(item);
        return item;
    }

    /** Open work items shown at a project, soonest due first. */
    public List<WorkItem> openFor(ProjectCode code) {
        return entities.createQuery(
                        "select w from WorkItem w where w.projectCode = :code and w.closedAt is null order by w.dueOn, w.createdAt, w.id",
                        WorkItem.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Open work items about a subject, soonest due first. */
    List<WorkItem> openAbout(BusinessKey subject) {
        return entities.createQuery(
                        "select w from WorkItem w where w.businessKey = :subject and w.closedAt is null order by w.dueOn, w.createdAt, w.id",
                        WorkItem.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }

    /** Every open work item, with the groups that find it. */
    public List<OpenItem> allOpen() {
        Map<String, Set<String>> groups = new HashMap<>();
        entities.createQuery(
                        "select w.id, g from WorkItem w join w.candidateGroups g where w.closedAt is null",
                        Object[].class)
                .getResultStream()
                .forEach(row -> groups.computeIfAbsent((String) row[0], id -> new HashSet<>())
                        .add((String) row[1]));
        return entities.createQuery("select w from WorkItem w where w.closedAt is null", WorkItem.class)
                .getResultStream()
                .map(item -> item.asOpenItem(groups.getOrDefault(item.id().value(), Set.of())))
                .toList();
    }

    /** Open work items of the engine's tasks, soonest due first. */
    List<WorkItem> openAt(Set<String> engineTasks) {
        if (engineTasks.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select w from WorkItem w where w.engineTaskId in :tasks and w.closedAt is null order by w.dueOn, w.createdAt, w.id",
                        WorkItem.class)
                .setParameter("tasks", engineTasks)
                .getResultList();
    }
}
