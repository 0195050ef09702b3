package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Standing;
import org.tricycle.organisation.Standings;
import org.tricycle.platform.Actor;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Page;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.project.ProjectCode;

/** Reads the inbox: lists, counts, one task. */
@ApplicationScoped
@Transactional
public class Inbox {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final WorkItems items;
    private final WorkItemSearch search;
    private final TaskAccess access;
    private final TaskCatalogue catalogue;
    private final Declarations declarations;
    private final Drafts drafts;
    private final Standings standings;

    @Inject
    public Inbox(
            WorkItems items,
            WorkItemSearch search,
            TaskAccess access,
            TaskCatalogue catalogue,
            Declarations declarations,
            Drafts drafts,
            Standings standings) {
        this.items = items;
        this.search = search;
        this.access = access;
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.drafts = drafts;
        this.standings = standings;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Inbox() {
        this.items = null;
        this.search = null;
        this.access = null;
        this.catalogue = null;
        this.declarations = null;
        this.drafts = null;
        this.standings = null;
    }

    /** Tasks the person may know of, one page. */
    public Page<TaskRow> list(TaskQuery query, Actor actor) {
        return search.page(query, standings.of(actor.person()));
    }

    /** How many tasks a query finds in each of these scopes instead of its own. */
    public Map<TaskQuery.Scope, Long> counts(TaskQuery query, Set<TaskQuery.Scope> scopes, Actor actor) {
        Standing standing = standings.of(actor.person());
        return scopes.stream()
                .collect(Collectors.toMap(scope -> scope, scope -> search.count(query.in(scope), standing)));
    }

    /** @throws org.tricycle.platform.Refusal {@code unknown-task}, or {@code conflict-declared} for somebody who stood back */
    public TaskDetails open(TaskId id, Actor actor) {
        WorkItem item = items.get(id);
        boolean answerable = access.mayOpen(item, actor);
        UserTask<?> task = catalogue.byFormKey(item.formKey());
        boolean due = answerable && declarations.isDue(item, actor.person());
        Optional<Draft> draft = due ? Optional.empty() : drafts.find(id, actor.person());
        String command = task.command().getSimpleName();
        return new TaskDetails(
                TaskRow.of(item, onBehalfOf(item, actor)),
                item.formKey(),
                command,
                "/openapi#/components/schemas/" + command,
                item.isOpen(),
                draft.map(Draft::content).map(Inbox::parse).orElse(null),
                draft.map(Draft::version).orElse(0L),
                answerable && !due ? prefill(task, item.asOpenTask()) : null,
                answerable ? actions(item, due) : List.of(),
                due);
    }

    private @Nullable String onBehalfOf(WorkItem item, Actor actor) {
        return access.onBehalfOf(item, standings.of(actor.person())).orElse(null);
    }

    /** What a project waits for and whom, and nothing of what they answer. */
    public List<NextTask> waiting(ProjectCode code) {
        return items.openFor(code).stream().map(NextTask::of).toList();
    }

    /**
     * The same for some of the engine's tasks.
     *
     * @param engineTasks opaque ids, as work items carry them
     */
    public List<NextTask> waitingAt(Set<String> engineTasks) {
        return items.openAt(engineTasks).stream().map(NextTask::of).toList();
    }

    private static <C extends Record> @Nullable JsonObject prefill(UserTask<C> task, OpenTask open) {
        return task.prefill(open).map(CommandWriter::write).orElse(null);
    }

    private static JsonObject parse(String content) {
        try (JsonReader reader = JSON.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private static List<String> actions(WorkItem item, boolean declarationDue) {
        String hold = item.assignee() == null ? "claim" : "unclaim";
        return declarationDue ? List.of(hold, "delegate", "declare") : List.of(hold, "delegate", "draft", "complete");
    }
}
