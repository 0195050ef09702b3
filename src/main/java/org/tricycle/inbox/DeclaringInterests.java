package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** Takes the declaration that opens what is judged to whoever judges it, or closes it to them for good (R10.12, R10.13). */
@ApplicationScoped
@Transactional
public class DeclaringInterests {

    private final WorkItems items;
    private final TaskAccess access;
    private final TaskCatalogue catalogue;
    private final Declarations declarations;
    private final Duties duties;
    private final TaskEngine engine;
    private final AskingHigher higher;
    private final AuditLog audit;

    @Inject
    public DeclaringInterests(
            WorkItems items,
            TaskAccess access,
            TaskCatalogue catalogue,
            Declarations declarations,
            Duties duties,
            TaskEngine engine,
            AskingHigher higher,
            AuditLog audit) {
        this.items = items;
        this.access = access;
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.duties = duties;
        this.engine = engine;
        this.higher = higher;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeclaringInterests() {
        this.items = null;
        this.access = null;
        this.catalogue = null;
        this.declarations = null;
        this.duties = null;
        this.engine = null;
        this.higher = null;
        this.audit = null;
    }

    /**
     * Without a conflict the task opens to the person; with one they stand back, and the task is free for the others.
     *
     * @throws Refusal as {@link TaskAccess#mayAnswer} says, {@code declaration-not-asked}, or missing words on the conflict
     */
    public void declare(TaskId id, DeclareInterests command, Actor actor) {
        WorkItem item = items.reserve(id);
        Actor acting = access.mayAnswer(item, actor);
        if (!declarations.areAsked(item)) {
            throw Refusal.conflict("declaration-not-asked");
        }
        String conflict = command.noConflictOfInterest() ? "" : words(command);
        declarations.keep(item, acting.person(), command);
        if (!conflict.isEmpty()) {
            standBack(item, conflict, acting);
        }
        audit.done(acting, item.subject().toString(), "DeclareInterests", conflict);
    }

    private static String words(DeclareInterests command) {
        String conflict = command.conflict();
        if (conflict == null || conflict.isBlank()) {
            throw Refusal.invalid("/conflict", "violation.conflict-missing");
        }
        return conflict;
    }

    private void standBack(WorkItem item, String conflict, Actor actor) {
        duties.standBack(item.subject(), actor.person());
        if (actor.person().equals(item.assignee())) {
            item.release();
            engine.assign(item.engineTaskId(), "");
        }
        catalogue.byFormKey(item.formKey()).standBack(item.asOpenTask(), conflict, actor);
        higher.ask(item);
    }
}
