package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Decides once, for pages and API alike, who may know of a task and who may answer it (R10.2, R10.3). */
@ApplicationScoped
public class TaskAccess {

    private final People people;
    private final Duties duties;
    private final TaskCatalogue catalogue;

    @Inject
    public TaskAccess(People people, Duties duties, TaskCatalogue catalogue) {
        this.people = people;
        this.duties = duties;
        this.catalogue = catalogue;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskAccess() {
        this.people = null;
        this.duties = null;
        this.catalogue = null;
    }

    /** @throws Refusal {@code unknown-task} for somebody who may not know of it */
    void mayKnow(WorkItem item, Actor actor) {
        Person person = people.get(actor.person());
        if (!isInvolved(item, person) && !person.has(Role.ADMINISTRATOR) && !person.has(Role.AUDITOR)) {
            throw Refusal.notFound("unknown-task", item.id());
        }
    }

    /**
     * @throws Refusal {@code unknown-task}, {@code task-already-done}, {@code task-withdrawn}, {@code task-not-yours},
     *     {@code task-claimed-by-another} or {@code separation-of-duties}
     */
    void mayAnswer(WorkItem item, Actor actor) {
        mayKnow(item, actor);
        if (!item.isOpen()) {
            throw Refusal.conflict(item.isCancelled() ? "task-withdrawn" : "task-already-done");
        }
        if (!isInvolved(item, people.get(actor.person()))) {
            throw Refusal.forbidden("task-not-yours");
        }
        if (item.assignee() != null && !actor.person().equals(item.assignee())) {
            throw Refusal.conflict("task-claimed-by-another");
        }
        duties.check(
                item.subject(),
                actor.person(),
                catalogue.byFormKey(item.formKey()).duty());
    }

    /** Whether {@link #mayAnswer} would let the person through. */
    boolean canAnswer(WorkItem item, Actor actor) {
        try {
            mayAnswer(item, actor);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static boolean isInvolved(WorkItem item, Person person) {
        return person.userName().equals(item.assignee())
                || person.userName().equals(item.closedBy())
                || !Collections.disjoint(item.offeredTo(), person.groups());
    }
}
