package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.Standing;
import org.tricycle.organisation.Standings;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Duty;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.UserTask;

/** Decides once, for pages and API alike, who may know of a task and who may answer it, and for whom (R10.2, R10.3, R10.7). */
@ApplicationScoped
public class TaskAccess {

    /** What a deputy never does (R0.4). */
    private static final Set<Duty> PERSONAL = EnumSet.of(Duty.APPROVER, Duty.CERTIFIER);

    private final Standings standings;
    private final Duties duties;
    private final TaskCatalogue catalogue;

    @Inject
    public TaskAccess(Standings standings, Duties duties, TaskCatalogue catalogue) {
        this.standings = standings;
        this.duties = duties;
        this.catalogue = catalogue;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskAccess() {
        this.standings = null;
        this.duties = null;
        this.catalogue = null;
    }

    /**
     * Lets a person open a task.
     *
     * @return whether {@link #mayAnswer} would let the person through too
     * @throws Refusal {@code unknown-task} for somebody who may not know of it, {@code conflict-declared} for somebody who stood back
     */
    boolean mayOpen(WorkItem item, Actor actor) {
        Standing standing = standings.of(actor.person());
        requireKnown(item, standing);
        try {
            acting(item, standing, actor);
            return true;
        } catch (Refusal no) {
            refuseStoodBack(item, standing, actor);
            return false;
        }
    }

    private static void requireKnown(WorkItem item, Standing standing) {
        if (!isInvolved(item, standing) && absentee(item, standing).isEmpty() && !watches(standing.person())) {
            throw Refusal.notFound("unknown-task", item.id());
        }
    }

    /** What somebody stood back from stays closed to them and to whoever acts for them (R10.12). */
    private void refuseStoodBack(WorkItem item, Standing standing, Actor actor) {
        if (watches(standing.person())
                || !Duties.judges(catalogue.byFormKey(item.formKey()).duty())) {
            return;
        }
        List<String> people = free(item, standing, actor).map(Actor::everybody).orElse(List.of(standing.userName()));
        if (people.stream().anyMatch(person -> duties.stoodBack(item.subject(), person))) {
            throw Refusal.forbidden("conflict-declared");
        }
    }

    private static boolean watches(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR);
    }

    /**
     * Lets a person answer a task, in the person’s own right or as a deputy.
     *
     * @return who answers, and on whose behalf
     * @throws Refusal {@code unknown-task}, {@code task-already-done}, {@code task-withdrawn}, {@code task-not-yours},
     *     {@code project-suspended},
     *     {@code task-claimed-by-another}, {@code deputy-never-approves}, {@code conflict-declared}, {@code author-unit} or
     *     {@code separation-of-duties}
     */
    Actor mayAnswer(WorkItem item, Actor actor) {
        Standing standing = standings.of(actor.person());
        requireKnown(item, standing);
        return acting(item, standing, actor);
    }

    private Actor acting(WorkItem item, Standing standing, Actor actor) {
        if (!item.isOpen()) {
            throw Refusal.conflict(item.isCancelled() ? "task-withdrawn" : "task-already-done");
        }
        Actor acting = free(item, standing, actor)
                .orElseThrow(() -> isInvolved(item, standing)
                        ? Refusal.conflict("task-claimed-by-another")
                        : Refusal.forbidden("task-not-yours"));
        if (item.isWaiting()) {
            throw Refusal.conflict("project-suspended", item.code());
        }
        Duty duty = catalogue.byFormKey(item.formKey()).duty();
        if (acting.isDeputy() && PERSONAL.contains(duty)) {
            throw Refusal.forbidden("deputy-never-approves");
        }
        acting.everybody().forEach(person -> duties.check(item.subject(), person, duty));
        return acting;
    }

    /** Whether a colleague may be given a task: a member of its groups whom nothing done before rules out (R10.3, R10.12). */
    boolean mayReceive(WorkItem item, Person receiver) {
        return receiver.active()
                && !Collections.disjoint(item.offeredTo(), receiver.groups())
                && duties.isFree(
                        item.subject(),
                        receiver.userName(),
                        catalogue.byFormKey(item.formKey()).duty());
    }

    /** On whose behalf the person would answer; empty when in their own right or not at all (R0.4, R0.5). */
    Optional<String> onBehalfOf(WorkItem item, Standing standing) {
        return free(item, standing, Actor.onPage(standing.userName())).flatMap(Actor::onBehalfOf);
    }

    /** In whose name the person would act; empty when the task is somebody else’s now. */
    private static Optional<Actor> free(WorkItem item, Standing standing, Actor actor) {
        if (isInvolved(item, standing) && isFreeFor(item, standing.userName())) {
            return Optional.of(entitled(item, standing, actor));
        }
        return absentee(item, standing)
                .filter(absent -> isFreeFor(item, absent.userName()))
                .map(absent -> actor.standingInFor(absent.userName()));
    }

    /** What a person took over stays in the name in which it was taken over. */
    private static Actor entitled(WorkItem item, Standing standing, Actor actor) {
        if (!Collections.disjoint(item.offeredTo(), standing.own())) {
            return actor;
        }
        return standing.offices().stream()
                .filter(item.offeredTo()::contains)
                .sorted()
                .findFirst()
                .map(actor::inChargeOf)
                .or(() -> absentee(item, standing).map(absent -> actor.standingInFor(absent.userName())))
                .orElse(actor);
    }

    private static boolean isFreeFor(WorkItem item, String userName) {
        return item.assignee() == null || userName.equals(item.assignee());
    }

    /** Form keys of the tasks that no deputy answers. */
    List<String> personalForms() {
        return catalogue.all().stream()
                .filter(task -> PERSONAL.contains(task.duty()))
                .map(UserTask::formKey)
                .toList();
    }

    /** Form keys of the tasks that nobody with a conflict of interest answers. */
    List<String> judgingForms() {
        return catalogue.all().stream()
                .filter(task -> Duties.judges(task.duty()))
                .map(UserTask::formKey)
                .toList();
    }

    private static boolean isInvolved(WorkItem item, Standing standing) {
        return standing.userName().equals(item.assignee())
                || standing.userName().equals(item.closedBy())
                || !Collections.disjoint(item.offeredTo(), standing.groups());
    }

    /** For whom of the absent the task is: first those it is assigned to, then those of its groups. */
    private static Optional<Person> absentee(WorkItem item, Standing standing) {
        return standing.absentees().stream()
                .filter(absent -> absent.userName().equals(item.assignee()))
                .findFirst()
                .or(() -> standing.absentees().stream()
                        .filter(absent -> !Collections.disjoint(item.offeredTo(), absent.groups()))
                        .findFirst());
    }
}
