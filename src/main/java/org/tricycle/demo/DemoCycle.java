package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tricycle.inbox.Answer;
import org.tricycle.inbox.CompletingTasks;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskCatalogue;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskRow;
import org.tricycle.platform.Actor;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.UserTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectQuery;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.ProjectSearch;
import org.tricycle.project.RegisteringRequests;
import org.tricycle.project.Status;
import org.tricycle.project.WithdrawProject;
import org.tricycle.project.WithdrawingProjects;

/** Leads one demonstration project through the use cases to the task at which it stops. */
@ApplicationScoped
public class DemoCycle {

    private static final PageRequest ALL = new PageRequest(0, 200);
    private static final Actor OFFICER = actor("officer");
    private static final Actor WATCHER = actor("admin");

    private final RegisteringRequests registering;
    private final WithdrawingProjects withdrawing;
    private final ProjectSearch projects;
    private final Inbox inbox;
    private final CompletingTasks completing;
    private final TaskCatalogue catalogue;
    private final DemoHistory history;
    private final Clock clock;

    @Inject
    public DemoCycle(
            RegisteringRequests registering,
            WithdrawingProjects withdrawing,
            ProjectSearch projects,
            Inbox inbox,
            CompletingTasks completing,
            TaskCatalogue catalogue,
            DemoHistory history,
            Clock clock) {
        this.registering = registering;
        this.withdrawing = withdrawing;
        this.projects = projects;
        this.inbox = inbox;
        this.completing = completing;
        this.catalogue = catalogue;
        this.history = history;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoCycle() {
        this.registering = null;
        this.withdrawing = null;
        this.projects = null;
        this.inbox = null;
        this.completing = null;
        this.catalogue = null;
        this.history = null;
        this.clock = null;
    }

    private static Actor actor(String userName) {
        return new Actor(userName, null, Actor.Channel.JOB);
    }

    /** @return the code under which it stands */
    ProjectCode lead(DemoProject project) {
        ProjectCode code = find(project).orElseGet(() -> registering.register(project.request(), null, OFFICER));
        Optional<TaskRow> next = next(project, code);
        while (next.isPresent()) {
            answer(project, code, next.get());
            next = next(project, code);
        }
        if (project.turn() == DemoProject.Turn.WITHDRAWN
                && projects.row(code, WATCHER).status().isBeforeAgreement()) {
            withdrawing.withdraw(code, WithdrawProject.example(), OFFICER);
        }
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

    private Optional<TaskRow> next(DemoProject project, ProjectCode code) {
        if (project.turn() == DemoProject.Turn.WITHDRAWN
                && !projects.row(code, WATCHER).status().equals(Status.IDEA)) {
            return Optional.empty();
        }
        TaskQuery open = new TaskQuery(TaskQuery.Scope.ALL, null, code.value(), null, null, TaskQuery.Order.TASK, ALL);
        List<TaskRow> tasks = inbox.list(open, WATCHER).items();
        return tasks.stream()
                .filter(task -> !stops(project, code, task.name(), open(tasks, task.name())))
                .findFirst();
    }

    private static int open(List<TaskRow> tasks, String name) {
        return (int) tasks.stream().filter(task -> task.name().equals(name)).count();
    }

    /** Some projects stop halfway through a task that several people answer, one after a first round of it. */
    private boolean stops(DemoProject project, ProjectCode code, String task, int open) {
        if (!task.equals(project.stopsAt())) {
            return false;
        }
        return switch (project.turn()) {
            case ONE_APPRAISED -> open < 2;
            case TWO_GROUPS_FILED -> open < 2;
            case RETURNED_ONCE -> history.answered(code, task) > 0;
            default -> true;
        };
    }

    private void answer(DemoProject project, ProjectCode code, TaskRow row) {
        int round = history.answered(code, row.name());
        Actor actor = actor(DemoAccounts.answering(row, round));
        TaskDetails task = inbox.open(new TaskId(row.id()), actor);
        UserTask<?> asked = catalogue.byFormKey(task.formKey());
        int cycle = row.name().equals("appraiseProposal") ? round / 2 : round;
        DemoAnswers answers = new DemoAnswers(project, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        completing.complete(Answer.of(new TaskId(row.id()), answers.to(task, asked.example(), cycle)), actor);
    }
}
