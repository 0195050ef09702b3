package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Reads the progress of a project: its reports and what was done about them. */
@ApplicationScoped
@Transactional
public class ReadingProgress {

    private final ProgressReports reports;
    private final CorrectiveActions actions;
    private final Projects projects;
    private final ProjectAccess access;

    @Inject
    public ReadingProgress(
            ProgressReports reports, CorrectiveActions actions, Projects projects, ProjectAccess access) {
        this.reports = reports;
        this.actions = actions;
        this.projects = projects;
        this.access = access;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingProgress() {
        this(null, null, null, null);
    }

    /** Whether {@link #of} would let the actor read. */
    public boolean isOpenTo(ProjectCode code, Actor actor) {
        return access.allows(projects.get(code), Sight.Part.TIMELINE, actor);
    }

    /**
     * In the order of submission, newest first.
     *
     * @throws Refusal {@code unknown-project}
     */
    public List<ProgressRow> of(ProjectCode code, Actor actor) {
        access.require(projects.get(code), Sight.Part.TIMELINE, actor);
        List<CorrectiveAction> planned = actions.of(code);
        return reports.of(code).stream()
                .map(report -> ProgressRow.of(report, planned))
                .toList();
    }
}
