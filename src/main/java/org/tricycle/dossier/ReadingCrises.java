package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.formulation.CrisisNotes;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;
import org.tricycle.revision.FullReviews;

/** Reads what a project does about a crisis; never shown to its donor (rules.md §4). */
@ApplicationScoped
@Transactional
public class ReadingCrises {

    private final Projects projects;
    private final ProjectAccess access;
    private final CrisisNotes notes;
    private final FullReviews reviews;

    @Inject
    public ReadingCrises(Projects projects, ProjectAccess access, CrisisNotes notes, FullReviews reviews) {
        this.projects = projects;
        this.access = access;
        this.notes = notes;
        this.reviews = reviews;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingCrises() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code unknown-project} */
    public CrisisFile of(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        access.require(project, Sight.Part.DECISIONS, actor);
        return CrisisFile.of(
                project.crisis(), notes.of(code).orElse(null), reviews.of(code).orElse(null));
    }
}
