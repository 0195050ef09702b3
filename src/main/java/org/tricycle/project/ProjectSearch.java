package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Page;

/** Searches projects on the server, one page at a time. */
@ApplicationScoped
@Transactional
public class ProjectSearch {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Projects projects;

    @Inject
    public ProjectSearch(Projects projects) {
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectSearch() {
        this.projects = null;
    }

    public Page<ProjectRow> page(ProjectQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = conditions(query, parameters);
        String where = " from Project p" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        TypedQuery<Project> rows =
                entities.createQuery("select p" + where + " order by " + query.order().clause(), Project.class);
        TypedQuery<Long> count = entities.createQuery("select count(p)" + where, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(count::setParameter);
        List<ProjectRow> found = rows
                .setFirstResult(query.page().offset())
                .setMaxResults(query.page().size())
                .getResultStream()
                .map(ProjectRow::of)
                .toList();
        return Page.of(found, query.page(), count.getSingleResult());
    }

    /** @throws org.tricycle.platform.Refusal {@code unknown-project} */
    public ProjectRow row(ProjectCode code) {
        return ProjectRow.of(projects.get(code));
    }

    private static List<String> conditions(ProjectQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        equal("status", query.status(), conditions, parameters);
        equal("country", query.country(), conditions, parameters);
        equal("donor", query.donor(), conditions, parameters);
        String search = query.search();
        if (search != null && !search.isBlank()) {
            conditions.add("(lower(p.title) like :search escape '!' or lower(p.code) like :search escape '!'"
                    + " or lower(p.theme) like :search escape '!')");
            parameters.put("search", "%" + escaped(search) + "%");
        }
        return conditions;
    }

    private static void equal(
            String name, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("p." + name + " = :" + name);
            parameters.put(name, value);
        }
    }

    private static String escaped(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
