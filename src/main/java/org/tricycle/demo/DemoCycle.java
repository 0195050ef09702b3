package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tricycle.inbox.Answer;
import org.tricycle.inbox.CompletingTasks;
import org.tricycle.inbox.DeclareInterests;
import org.tricycle.inbox.DeclaringInterests;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskCatalogue;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskRow;
import org.tricycle.platform.Actor;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.TaskId;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectQuery;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.ProjectSearch;
import org.tricycle.project.RegisteringRequests;

/** Leads one demonstration project through the use cases to where it is left. */
@ApplicationScoped
public class DemoCycle {

    private static final PageRequest ALL = new PageRequest(0, 200);
    private static final Actor OFFICER = actor("officer");
    private static final Actor WATCHER = actor("admin");

    /** Somebody is to look at a bottleneck. */
    private static final String HELD_UP = "resolveBottleneck";

    /** Government, employers, workers, so that it is always the same group that is left. */
    private static final Comparator<TaskRow> BY_PARTY =
            Comparator.comparing(TaskRow::party, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final RegisteringRequests registering;
    private final DemoEvents events;
    private final ProjectSearch projects;
    private final Inbox inbox;
    private final DeclaringInterests declaring;
    private final CompletingTasks completing;
    private final TaskCatalogue catalogue;
    private final DemoHistory history;
    private final Clock clock;

    @Inject
    public DemoCycle(
            RegisteringRequests registering,
            DemoEvents events,
            ProjectSearch projects,
            Inbox inbox,
            DeclaringInterests declaring,
            CompletingTasks completing,
            TaskCatalogue catalogue,
            DemoHistory history,
            Clock clock) {
        this.registering = registering;
        this.events = events;
        this.projects = projects;
        this.inbox = inbox;
        this.declaring = declaring;
        this.completing = completing;
        this.catalogue = catalogue;
        this.history = history;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoCycle() {
        this.registering = null;
        this.events = null;
        this.projects = null;
        this.inbox = null;
        this.declaring = null;
        this.completing = null;
        this.catalogue = null;
        this.history = null;
        this.clock = null;
    }

    private static Actor actor(String userName) {
        return Actor.inJob(userName);
    }

    /** @return the code under which it stands */
    ProjectCode lead(DemoProject project) {
        ProjectCode code = find(project).orElseGet(() -> registering.register(project.request(), null, OFFICER));
        answerAll(project, code);
        events.befall(project, code, projects.row(code, WATCHER).status());
        answerAll(project, code);
        return code;
    }

    private Optional<ProjectCode> find(DemoProject project) {
        ProjectQuery byTitle =
                new ProjectQuery(project.title(), null, project.country(), null, false, ProjectQuery.Order.CODE, ALL);
        return projects.page(byTitle, WATCHER).items().stream()
                .map(ProjectRow::code)
                .map(ProjectCode::new)
                .findFirst();
    }

    private void answerAll(DemoProject project, ProjectCode code) {
        for (Optional<TaskRow> task = next(project, code); task.isPresent(); task = next(project, code)) {
            answer(project, code, task.get());
        }
    }

    private Optional<TaskRow> next(DemoProject project, ProjectCode code) {
        TaskQuery all = new TaskQuery(TaskQuery.Scope.ALL, null, code.value(), null, null, TaskQuery.Order.TASK, ALL);
        List<TaskRow> open = inbox.list(all, WATCHER).items();
        return open.stream().filter(task -> !stays(project, code, task, open)).min(BY_PARTY);
    }

    private boolean stays(DemoProject project, ProjectCode code, TaskRow task, List<TaskRow> open) {
        long same =
                open.stream().filter(other -> other.name().equals(task.name())).count();
        return task.name().equals(HELD_UP)
                || project.stop().keeps(task, history.answered(code, task.name()), (int) same);
    }

    private void answer(DemoProject project, ProjectCode code, TaskRow row) {
        int round = history.answered(code, row.name());
        Actor actor = actor(DemoAccounts.answering(row, round));
        TaskDetails task = opened(new TaskId(row.id()), actor);
        Record example = catalogue.byFormKey(task.formKey()).example();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Asked asked = new Asked(task, example, row.name().equals("appraiseProposal") ? round / 2 : round);
        completing.complete(Answer.of(new TaskId(row.id()), new DemoAnswers(project, today).to(asked)), actor);
    }

    private TaskDetails opened(TaskId task, Actor actor) {
        TaskDetails closed = inbox.open(task, actor);
        if (!closed.declarationDue()) {
            return closed;
        }
        declaring.declare(task, DeclareInterests.none(), actor);
        return inbox.open(task, actor);
    }
}
