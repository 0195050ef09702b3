package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.idempotency.AnsweredRequests;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** One attempt to answer a task, in one transaction: capability, engine, work items and audit together or not at all (R10.1). */
@ApplicationScoped
@Transactional
public class TaskCompletion {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final WorkItems items;
    private final TaskAccess access;
    private final TaskCatalogue catalogue;
    private final CommandReader reader;
    private final TaskEngine engine;
    private final AskingHigher higher;
    private final Duties duties;
    private final Declarations declarations;
    private final Drafts drafts;
    private final AnsweredRequests requests;
    private final AuditLog audit;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public TaskCompletion(
            WorkItems items,
            TaskAccess access,
            TaskCatalogue catalogue,
            CommandReader reader,
            TaskEngine engine,
            AskingHigher higher,
            Duties duties,
            Declarations declarations,
            Drafts drafts,
            AnsweredRequests requests,
            AuditLog audit,
            Projects projects,
            Clock clock) {
        this.items = items;
        this.access = access;
        this.catalogue = catalogue;
        this.reader = reader;
        this.engine = engine;
        this.higher = higher;
        this.duties = duties;
        this.declarations = declarations;
        this.drafts = drafts;
        this.requests = requests;
        this.audit = audit;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskCompletion() {
        this.items = null;
        this.access = null;
        this.catalogue = null;
        this.reader = null;
        this.engine = null;
        this.higher = null;
        this.duties = null;
        this.declarations = null;
        this.drafts = null;
        this.requests = null;
        this.audit = null;
        this.projects = null;
        this.clock = null;
    }

    Completion complete(Answer answer, Actor actor) {
        WorkItem item = items.reserve(answer.task());
        String content = answer.task() + answer.content().toString();
        return requests.once(
                answer.requestKey(), actor, content, Completion.class, () -> completeOnce(item, answer, actor));
    }

    private Completion completeOnce(WorkItem item, Answer answer, Actor actor) {
        Actor acting = access.mayAnswer(item, actor);
        declarations.require(item, acting.person());
        refuseStale(item, answer);
        UserTask<?> task = catalogue.byFormKey(item.formKey());
        refuseOtherCommand(task, answer.content());
        apply(task, item, answer, acting);
        return outcome(item, task);
    }

    private static void refuseStale(WorkItem item, Answer answer) {
        if (answer.expectedVersion().isPresent() && answer.expectedVersion().getAsLong() != item.version()) {
            throw new Refusal(Refusal.Kind.STALE, "stale-version");
        }
    }

    private static void refuseOtherCommand(UserTask<?> task, JsonObject content) {
        String expected = task.command().getSimpleName();
        if (content.containsKey("command") && !expected.equals(content.getString("command", ""))) {
            throw new Refusal(Refusal.Kind.INVALID, "wrong-command", expected);
        }
    }

    private <C extends Record> void apply(UserTask<C> task, WorkItem item, Answer answer, Actor actor) {
        C command = reader.read(task.command(), answer.content());
        actor.everybody().forEach(person -> duties.take(item.subject(), person, task.duty()));
        if (task.standsBack(command)) {
            actor.everybody().forEach(person -> duties.standBack(item.subject(), person));
        }
        GatewayInputs inputs = task.complete(item.asOpenTask(), command, actor);
        item.done(actor.person(), clock.instant());
        drafts.discard(item.id());
        audit.done(actor, item.subject().toString(), task.command().getSimpleName(), change(item, answer));
        entities.flush();
        engine.complete(item.engineTaskId(), inputs);
        entities.flush();
    }

    /** What was answered; of what a group says only the SHA-256, for whoever reads the audit belongs to no group (R4.4). */
    private static String change(WorkItem item, Answer answer) {
        String content = answer.content().toString();
        return item.asOpenTask().party().isPresent() ? "SHA-256 " + Fingerprint.of(content) : content;
    }

    private Completion outcome(WorkItem item, UserTask<?> task) {
        Optional<ProjectCode> code = item.project();
        List<WorkItem> open = code.map(items::openFor).orElseGet(() -> items.openAbout(item.subject()));
        open.forEach(higher::ask);
        return new Completion(
                item.id().value(),
                task.command().getSimpleName(),
                item.subject().toString(),
                code.map(ProjectCode::value).orElse(null),
                code.map(projects::get).map(Project::status).orElse(null),
                open.stream().map(NextTask::of).toList());
    }
}
