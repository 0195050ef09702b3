package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** What people do with tasks before they answer them: claim, give back, delegate, draft. */
@ApplicationScoped
@Transactional
public class WorkingOnTasks {

    private static final int LONGEST_NOTE = 500;

    private final WorkItems items;
    private final TaskAccess access;
    private final TaskEngine engine;
    private final Declarations declarations;
    private final Drafts drafts;
    private final People people;
    private final AuditLog audit;
    private final Event<TaskNews> news;

    @Inject
    public WorkingOnTasks(
            WorkItems items,
            TaskAccess access,
            TaskEngine engine,
            Declarations declarations,
            Drafts drafts,
            People people,
            AuditLog audit,
            Event<TaskNews> news) {
        this.items = items;
        this.access = access;
        this.engine = engine;
        this.declarations = declarations;
        this.drafts = drafts;
        this.people = people;
        this.audit = audit;
        this.news = news;
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
        this.news = null;
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
     * @param note what the receiver should know; may be empty
     * @throws Refusal {@code delegate-not-candidate}, {@code unknown-person}, {@code never-delegated-twice} to a deputy or an
     *     officer-in-charge, or naming what is wrong with the note
     */
    public void delegate(TaskId id, String userName, String note, Actor actor) {
        WorkItem item = items.reserve(id);
        Actor acting = mayDelegate(item, actor);
        Person receiver = people.get(userName);
        if (!access.mayReceive(item, receiver)) {
            throw new Refusal(Refusal.Kind.INVALID, "delegate-not-candidate", receiver.name());
        }
        check(note);
        item.handOver(userName, new Handover(acting.person(), note.strip()));
        engine.assign(item.engineTaskId(), userName);
        note(item, acting, "delegate", note.isBlank() ? userName : userName + ": " + note.strip());
        if (!userName.equals(acting.person())) {
            news.fire(TaskNews.handedOver(item, userName));
        }
    }

    private static void check(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("/note", "violation.too-long", LONGEST_NOTE);
        }
        if (note.codePoints().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each))) {
            throw Refusal.invalid("/note", "violation.characters");
        }
    }

    /**
     * The colleagues to whom a person may hand a task over, by name.
     *
     * @throws Refusal {@code never-delegated-twice}, or as for an answer
     */
    public List<Person> receivers(TaskId id, Actor actor) {
        WorkItem item = items.get(id);
        mayDelegate(item, actor);
        return item.offeredTo().stream()
                .map(group -> Role.valueOf(group.substring(0, group.indexOf('@'))))
                .distinct()
                .flatMap(role -> people.holding(role).stream())
                .distinct()
                .filter(person -> !person.userName().equals(actor.person()))
                .filter(person -> access.mayReceive(item, person))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** What somebody does for others is not passed on (rules.md §3). */
    private Actor mayDelegate(WorkItem item, Actor actor) {
        Actor acting = access.mayAnswer(item, actor);
        if (acting.onBehalfOf().isPresent()) {
            throw Refusal.forbidden("never-delegated-twice");
        }
        return acting;
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
