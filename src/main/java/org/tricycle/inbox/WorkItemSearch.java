package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.Standing;
import org.tricycle.platform.Page;
import org.tricycle.platform.persistence.Filter;

/** Searches open work items on the server, limited to what the person may know of (R10.2). */
@ApplicationScoped
class WorkItemSearch {

    private static final String OFFERED =
            "exists (select g from WorkItem c join c.candidateGroups g where c.id = e.id and g in :";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final TaskAccess access;

    @Inject
    WorkItemSearch(TaskAccess access) {
        this.access = access;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WorkItemSearch() {
        this.access = null;
    }

    Page<TaskRow> page(TaskQuery query, Standing standing) {
        return filter(query, standing)
                .page(
                        entities,
                        WorkItem.class,
                        query.order().clause(),
                        query.page(),
                        item -> TaskRow.of(
                                item, access.onBehalfOf(item, standing).orElse(null)));
    }

    long count(TaskQuery query, Standing standing) {
        return filter(query, standing).count(entities);
    }

    private Filter filter(TaskQuery query, Standing standing) {
        Filter filter = Filter.of("WorkItem")
                .where("e.closedAt is null")
                .equal("projectCode", query.project())
                .equal("stage", query.stage())
                .equal("country", query.country())
                .containing(query.search(), "title", "code", "projectCode", "element");
        return scoped(filter, query.scope(), standing);
    }

    private Filter scoped(Filter filter, TaskQuery.Scope scope, Standing standing) {
        Person person = standing.person();
        if (scope == TaskQuery.Scope.ALL && (person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR))) {
            return filter;
        }
        filter.with("judging", orNone(access.judgingForms()));
        List<String> self = List.of(person.userName());
        String own = unconflicted(filter, ways(filter, scope, "own", self, standing.groups()), "own", self);
        return standing.absentees().isEmpty()
                ? filter.where(own)
                : filter.where("(" + own + " or " + deputised(filter, scope, standing) + ")");
    }

    /** A way by which none of these people who declared a conflict of interest finds what is to be judged (R10.12). */
    private static String unconflicted(Filter filter, String way, String whose, List<String> people) {
        filter.with(whose + "Unconflicted", people);
        return "(" + way + " and not (e.formKey in :judging and exists (select s.subject from StoodBack s"
                + " where s.subject = e.businessKey and s.userName in :" + whose + "Unconflicted)))";
    }

    /** The work of those for whom the person deputises, but nothing that a deputy never answers (R10.7). */
    private String deputised(Filter filter, TaskQuery.Scope scope, Standing standing) {
        List<Person> absentees = standing.absentees();
        List<String> people = absentees.stream().map(Person::userName).toList();
        Set<String> groups =
                absentees.stream().flatMap(absent -> absent.groups().stream()).collect(Collectors.toSet());
        filter.with("personal", orNone(access.personalForms()));
        List<String> both =
                Stream.concat(Stream.of(standing.userName()), people.stream()).toList();
        return "(e.formKey not in :personal and "
                + unconflicted(filter, ways(filter, scope, "absent", people, groups), "absent", both) + ")";
    }

    /** How a task comes to people: assigned to them, or offered to their groups. */
    private static String ways(
            Filter filter, TaskQuery.Scope scope, String whose, Collection<String> people, Collection<String> groups) {
        String mine = "e.assignee in :" + whose + "People";
        String offered = OFFERED + whose + "Groups)";
        if (scope != TaskQuery.Scope.GROUPS) {
            filter.with(whose + "People", people);
        }
        if (scope != TaskQuery.Scope.MINE) {
            filter.with(whose + "Groups", orNone(groups));
        }
        return switch (scope) {
            case MINE -> mine;
            case GROUPS -> "(e.assignee is null and " + offered + ")";
            case ALL -> "(" + mine + " or " + offered + ")";
        };
    }

    private static List<String> orNone(Collection<String> values) {
        return values.isEmpty() ? List.of("") : List.copyOf(values);
    }
}
