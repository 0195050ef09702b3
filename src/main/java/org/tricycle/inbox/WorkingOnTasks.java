package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.OptionalLong;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** What people do with tasks before they answer them: claim, give back, delegate, draft. */
@ApplicationScoped
@Transactional
public class WorkingOnTasks {

    private final WorkItems items;
    private final TaskAccess access;
    private final TaskEngine engine;
    private final Declarations declarations;
    private final Drafts drafts;
    private final People people;
    private final AuditLog audit;

    @Inject
    public WorkingOnTasks(
            WorkItems items,
            TaskAccess access,
            TaskEngine engine,
            Declarations declarations,
            Drafts drafts,
            People people,
            AuditLog audit) {
        this.items = items;
        this.access = access;
        this.engine = engine;
        this.declarations = declarations;
        this.drafts = drafts;
        this.people = people;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WorkingOnTasks() {
        this.items = null;
        this.access = null;
        this.engine = null;
        this.declarations = null;
        this.drafts = null;
        this.people = null;
        this.audit = null;
    }

    /** Claiming one's own task again changes nothing. */
    public void claim(TaskId id, Actor actor) {
        WorkItem item = items.reserve(id);
        Actor acting = access.mayAnswer(item, actor);
        item.handTo(acting.person());
        engine.assign(item.engineTaskId(), acting.person());
        note(item, acting, "claim", acting.person());
    }

    /** Gives a claimed task back to its groups. */
    public void unclaim(TaskId id, Actor actor) {
        WorkItem item = items.reserve(id);
        Actor acting = access.mayAnswer(item, actor);
        item.release();
        engine.assign(item.engineTaskId(), "");
        note(item, acting, "unclaim", "");
    }

    /**
     * Hands a task to another member of its groups.
     *
     * @throws Refusal {@code delegate-not-candidate} or {@code unknown-person}
     */
    public void delegate(TaskId id, String userName, Actor actor) {
        WorkItem item = items.reserve(id);
        Actor acting = access.mayAnswer(item, actor);
        Person receiver = people.get(userName);
        if (Collections.disjoint(item.offeredTo(), receiver.groups())) {
            throw new Refusal(Refusal.Kind.INVALID, "delegate-not-candidate", receiver.name());
        }
        item.handTo(userName);
        engine.assign(item.engineTaskId(), userName);
        note(item, acting, "delegate", userName);
    }

    /**
     * Keeps what the person has typed so far, however incomplete.
     *
     * @throws Refusal {@code declaration-missing} before the person has declared their interests
     */
    public Draft saveDraft(TaskId id, JsonObject content, OptionalLong expectedVersion, Actor actor) {
        WorkItem item = items.reserve(id);
        access.mayAnswer(item, actor);
        declarations.require(item, actor.person());
        return drafts.save(item.id(), actor.person(), content, expectedVersion);
    }

    private void note(WorkItem item, Actor actor, String operation, String change) {
        audit.done(actor, "task:" + item.id(), operation, change);
    }
}
