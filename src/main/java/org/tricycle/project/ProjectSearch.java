package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tricycle.platform.Actor;
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
    private final ProjectAccess access;

    @Inject
    public ProjectSearch(Projects projects, ProjectAccess access) {
        this.projects = projects;
        this.access = access;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectSearch() {
        this.projects = null;
        this.access = null;
    }

    /** The projects that the actor sees. */
    public Page<ProjectRow> page(ProjectQuery query, Actor actor) {
        return waiting(query, seenBy(access.sight(actor), Filter.of("Project")))
                .equal("status", query.status())
                .equal("country", query.country())
                .equal("donor", query.donor())
                .containing(query.search(), "code", "title", "theme")
                .page(entities, Project.class, query.order().clause(), query.page(), ProjectRow::of);
    }

    private static Filter waiting(ProjectQuery query, Filter filter) {
        return query.waiting() ? filter.where("e.pipelineSince is not null") : filter;
    }

    private static Filter seenBy(Sight sight, Filter filter) {
        if (sight.everywhere()) {
            return filter;
        }
        return filter.with("countries", orNone(sight.countries()))
                .with("donors", orNone(sight.donors()))
                .where(
                        "(e.country in :countries or e.leadUnit in :countries or e.office in :countries or (e.donor in :donors and e.status in :shared))",
                        "shared",
                        Stream.of(Status.values())
                                .filter(Status::isSharedWithDonor)
                                .toList());
    }

    private static List<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? List.of("") : List.copyOf(codes);
    }

    /** @throws Refusal {@code unknown-project} */
    public ProjectRow row(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        return ProjectRow.of(project);
    }
}
