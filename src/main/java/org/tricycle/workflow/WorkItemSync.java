package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.NewTask;
import org.tricycle.inbox.WorkItems;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Party;

/** Tells the inbox which user tasks came and went, in the engine's transaction. */
@ApplicationScoped
class WorkItemSync {

    private static final Set<String> GOING_ON = Set.of("revision", "suspension-review", "termination");

    private final WorkItems items;
    private final Deadlines deadlines;

    @Inject
    WorkItemSync(WorkItems items, Deadlines deadlines) {
        this.items = items;
        this.deadlines = deadlines;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WorkItemSync() {
        this.items = null;
        this.deadlines = null;
    }

    void created(DelegateTask task, String formKey) {
        BusinessKey key = BusinessKey.parse(task.getExecution().getProcessBusinessKey());
        items.open(new NewTask(
                task.getId(),
                key,
                project(task),
                task.getTaskDefinitionKey(),
                formKey,
                party(task),
                detail(task),
                groups(task),
                key.isProject() && waitsWhileSuspended(task),
                deadlines.workingDays(task, key)));
    }

    /** All but the tasks of revision, suspension review and termination, and of what a revision calls. */
    private static boolean waitsWhileSuspended(DelegateTask task) {
        return callers((ExecutionEntity) task.getExecution()).noneMatch(GOING_ON::contains);
    }

    /** Keys of the processes that a task is in, its own first. */
    private static Stream<String> callers(ExecutionEntity execution) {
        ExecutionEntity process = execution.getProcessInstance();
        String key = process.getProcessDefinition().getKey();
        ExecutionEntity caller = process.getSuperExecution();
        return caller == null ? Stream.of(key) : Stream.concat(Stream.of(key), callers(caller));
    }

    void deleted(DelegateTask task) {
        items.cancel(task.getId());
    }

    private static @Nullable String project(DelegateTask task) {
        Object project = task.getVariable(Variables.PROJECT);
        return project == null ? null : project.toString();
    }

    private static @Nullable Party party(DelegateTask task) {
        Object party = task.getVariable(Variables.PARTY);
        return party == null ? null : Party.valueOf(party.toString());
    }

    private static @Nullable String detail(DelegateTask task) {
        return Stream.of(Variables.DETAIL, Variables.CONSULTATION_POINT)
                .map(task::getVariable)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> groups(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toUnmodifiableSet());
    }
}
