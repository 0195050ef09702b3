package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Page;

/** Searches open work items on the server, limited to what the person may know of (R10.2). */
@ApplicationScoped
class WorkItemSearch {

    private static final String OFFERED =
            "exists (select g from WorkItem c join c.candidateGroups g where c.id = w.id and g in :groups)";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    Page<TaskRow> page(TaskQuery query, Person person) {
        Map<String, Object> parameters = new HashMap<>();
        String where = " from WorkItem w where " + String.join(" and ", conditions(query, person, parameters));
        TypedQuery<WorkItem> rows = entities.createQuery(
                "select w" + where + " order by " + query.order().clause(), WorkItem.class);
        TypedQuery<Long> count = entities.createQuery("select count(w)" + where, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(count::setParameter);
        List<TaskRow> found = rows
                .setFirstResult(query.page().offset())
                .setMaxResults(query.page().size())
                .getResultStream()
                .map(TaskRow::of)
                .toList();
        return Page.of(found, query.page(), count.getSingleResult());
    }

    private static List<String> conditions(TaskQuery query, Person person, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("w.closedAt is null");
        scope(query.scope(), person, conditions, parameters);
        equal("w.projectCode", "project", query.project(), conditions, parameters);
        equal("w.stage", "stage", query.stage(), conditions, parameters);
        equal("w.country", "country", query.country(), conditions, parameters);
        if (query.search() != null && !query.search().isBlank()) {
            conditions.add("(lower(w.projectTitle) like :search escape '!' or lower(w.projectCode) like :search escape '!'"
                    + " or lower(w.element) like :search escape '!')");
            parameters.put("search", "%" + escaped(query.search()) + "%");
        }
        return conditions;
    }

    private static void scope(
            TaskQuery.Scope scope, Person person, List<String> conditions, Map<String, Object> parameters) {
        boolean seesAll = person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR);
        if (scope == TaskQuery.Scope.MINE) {
            conditions.add("w.assignee = :me");
            parameters.put("me", person.userName());
        } else if (scope == TaskQuery.Scope.GROUPS) {
            conditions.add("w.assignee is null and " + OFFERED);
            parameters.put("groups", groups(person));
        } else if (!seesAll) {
            conditions.add("(w.assignee = :me or " + OFFERED + ")");
            parameters.put("me", person.userName());
            parameters.put("groups", groups(person));
        }
    }

    private static List<String> groups(Person person) {
        return person.groups().isEmpty() ? List.of("") : List.copyOf(person.groups());
    }

    private static void equal(
            String path,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            parameters.put(name, value);
        }
    }

    private static String escaped(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
