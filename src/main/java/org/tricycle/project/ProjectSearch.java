package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Page;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.persistence.Filter;

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
        return Filter.of("Project")
                .equal("status", query.status())
                .equal("country", query.country())
                .equal("donor", query.donor())
                .containing(query.search(), "code", "title", "theme")
                .page(entities, Project.class, query.order().clause(), query.page(), ProjectRow::of);
    }

    /** @throws Refusal {@code unknown-project} */
    public ProjectRow row(ProjectCode code) {
        return ProjectRow.of(projects.get(code));
    }
}
