package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Page;
import org.tricycle.platform.persistence.Filter;

/** Searches open work items on the server, limited to what the person may know of (R10.2). */
@ApplicationScoped
class WorkItemSearch {

    private static final String OFFERED =
            "exists (select g from WorkItem c join c.candidateGroups g where c.id = e.id and g in :groups)";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    Page<TaskRow> page(TaskQuery query, Person person) {
        Filter filter = Filter.of("WorkItem")
                .where("e.closedAt is null")
                .equal("projectCode", query.project())
                .equal("stage", query.stage())
                .equal("country", query.country())
                .containing(query.search(), "title", "code", "projectCode", "element");
        return scoped(filter, query.scope(), person)
                .page(entities, WorkItem.class, query.order().clause(), query.page(), TaskRow::of);
    }

    private static Filter scoped(Filter filter, TaskQuery.Scope scope, Person person) {
        return switch (scope) {
            case MINE -> filter.where("e.assignee = :me", "me", person.userName());
            case GROUPS -> filter.where("e.assignee is null and " + OFFERED, "groups", groups(person));
            case ALL -> person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR) ? filter : known(filter, person);
        };
    }

    private static Filter known(Filter filter, Person person) {
        return filter.with("me", person.userName())
                .where("(e.assignee = :me or " + OFFERED + ")", "groups", groups(person));
    }

    private static List<String> groups(Person person) {
        return person.groups().isEmpty() ? List.of("") : List.copyOf(person.groups());
    }
}
