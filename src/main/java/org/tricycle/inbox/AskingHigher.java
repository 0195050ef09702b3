package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Duty;
import org.tricycle.platform.Messages;
import org.tricycle.project.Projects;

/** Offers a task of judging to the next higher place where too few of those who find it are independent (R10.14). */
@ApplicationScoped
public class AskingHigher {

    /** Whom the next place up appraises by; approving authorities have their own line. */
    private static final Map<Role, Role> HIGHER = higher();

    private final TaskCatalogue catalogue;
    private final NeededJudges needed;
    private final Duties duties;
    private final People people;
    private final TaskEngine engine;
    private final Projects projects;

    @Inject
    public AskingHigher(
            TaskCatalogue catalogue,
            NeededJudges needed,
            Duties duties,
            People people,
            TaskEngine engine,
            Projects projects) {
        this.catalogue = catalogue;
        this.needed = needed;
        this.duties = duties;
        this.people = people;
        this.engine = engine;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AskingHigher() {
        this(null, null, null, null, null, null);
    }

    private static Map<Role, Role> higher() {
        Map<Role, Role> line = new EnumMap<>(Role.class);
        line.put(Role.APPRAISER, Role.LEAD_APPRAISER);
        line.put(Role.LEAD_APPRAISER, Role.HEAD_OF_UNIT);
        line.put(Role.HEAD_OF_UNIT, Role.DIRECTOR_PARTNERSHIPS);
        for (Authority authority : Authority.values()) {
            line.put(authority.role(), authority.higher());
        }
        return line;
    }

    /** Widens the circle, step by step, until enough independent people find the task or nobody is higher. */
    void ask(WorkItem item) {
        if (!item.isOpen() || !catalogue.byFormKey(item.formKey()).isForDeclared()) {
            return;
        }
        Set<Role> asked = roles(item);
        while (!areEnough(item)) {
            Set<Role> next = asked.stream()
                    .filter(HIGHER::containsKey)
                    .map(HIGHER::get)
                    .filter(role -> !roles(item).contains(role))
                    .collect(Collectors.toSet());
            if (next.isEmpty()) {
                return;
            }
            next.forEach(role -> offer(item, role));
            asked = next;
        }
    }

    private void offer(WorkItem item, Role role) {
        engine.offer(item.engineTaskId(), Set.of(role.at(item.country()), role.at(Role.EVERYWHERE)));
        item.project()
                .ifPresent(project -> projects.note(
                        project, Actor.system(), "task-asked-higher", "task." + item.name(), Messages.key(role)));
    }

    private boolean areEnough(WorkItem item) {
        int people = needed.people(item.asOpenTask());
        return independent(item).limit(people).count() >= people;
    }

    private Stream<String> independent(WorkItem item) {
        Duty duty = catalogue.byFormKey(item.formKey()).duty();
        Set<String> heard = needed.heard(item.asOpenTask());
        return roles(item).stream()
                .sorted()
                .flatMap(role -> people.holding(role).stream())
                .filter(person -> person.groups().stream().anyMatch(item.offeredTo()::contains))
                .map(Person::userName)
                .distinct()
                .filter(person -> !heard.contains(person))
                .filter(person -> duties.isFree(item.subject(), person, duty));
    }

    private static Set<Role> roles(WorkItem item) {
        return item.offeredTo().stream()
                .map(group -> Role.valueOf(group.substring(0, group.indexOf('@'))))
                .collect(Collectors.toSet());
    }
}
