package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tricycle.implementation.Bottlenecks;
import org.tricycle.implementation.StartUpRecords;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;
import org.tricycle.revision.Revisions;
import org.tricycle.revision.Terminations;

/** Reads what happened to a project between signature and end: start-up, bottlenecks, revisions, early end. */
@ApplicationScoped
@Transactional
public class ReadingOperations {

    private final Projects projects;
    private final ProjectAccess access;
    private final StartUpRecords startUp;
    private final Bottlenecks bottlenecks;
    private final Revisions revisions;
    private final Terminations terminations;

    @Inject
    public ReadingOperations(
            Projects projects,
            ProjectAccess access,
            StartUpRecords startUp,
            Bottlenecks bottlenecks,
            Revisions revisions,
            Terminations terminations) {
        this.projects = projects;
        this.access = access;
        this.startUp = startUp;
        this.bottlenecks = bottlenecks;
        this.revisions = revisions;
        this.terminations = terminations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingOperations() {
        this(null, null, null, null, null, null);
    }

    /** Newest first. */
    public List<RevisionRow> revisions(ProjectCode code, Actor actor) {
        require(code, actor);
        List<RevisionRow> rows =
                new ArrayList<>(revisions.of(code).stream().map(RevisionRow::of).toList());
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    public List<StartUpRow> startUp(ProjectCode code, Actor actor) {
        require(code, actor);
        return startUp.of(code).stream().map(StartUpRow::of).toList();
    }

    /** Newest first. */
    public List<BottleneckRow> bottlenecks(ProjectCode code, Actor actor) {
        require(code, actor);
        return bottlenecks.of(code).stream().map(BottleneckRow::of).toList();
    }

    public Optional<TerminationRow> termination(ProjectCode code, Actor actor) {
        require(code, actor);
        return terminations.of(code).map(TerminationRow::of);
    }

    private void require(ProjectCode code, Actor actor) {
        access.require(projects.get(code), Sight.Part.DECISIONS, actor);
    }
}
