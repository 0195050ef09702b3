package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.BottleneckRow;
import org.tricycle.dossier.ReadingOperations;
import org.tricycle.dossier.RevisionRow;
import org.tricycle.dossier.StartUpRow;
import org.tricycle.dossier.TerminationRow;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;
import org.tricycle.project.Status;
import org.tricycle.revision.Change;
import org.tricycle.revision.RequestingRevisions;

/** The part of a project’s page about start-up, bottlenecks, revisions and early end, in the words of its reader. */
@RequestScoped
@Named("operations")
public class OperationsPart {

    private final ReadingOperations operations;
    private final RequestingRevisions requesting;
    private final Projects projects;
    private final ProjectPage page;
    private final Me me;
    private final Texts texts;

    @Inject
    public OperationsPart(
            ReadingOperations operations,
            RequestingRevisions requesting,
            Projects projects,
            ProjectPage page,
            Me me,
            Texts texts) {
        this.operations = operations;
        this.requesting = requesting;
        this.projects = projects;
        this.page = page;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OperationsPart() {
        this.operations = null;
        this.requesting = null;
        this.projects = null;
        this.page = null;
        this.me = null;
        this.texts = null;
    }

    /** Donors see nothing of it (R1.7). */
    public boolean isShown() {
        return page.asked().shows(Sight.Part.DECISIONS.name());
    }

    public boolean isRevisable() {
        Project project = projects.get(code());
        return project.status().isRunning() && requesting.mayRequest(project, me.actor());
    }

    public boolean isSuspended() {
        return projects.get(code()).status() == Status.SUSPENDED;
    }

    public List<RevisionRow> revisions() {
        return isShown() ? operations.revisions(code(), me.actor()) : List.of();
    }

    public List<StartUpRow> startUp() {
        return isShown() ? operations.startUp(code(), me.actor()) : List.of();
    }

    public List<BottleneckRow> bottlenecks() {
        return isShown() ? operations.bottlenecks(code(), me.actor()) : List.of();
    }

    /** How the project ended early; null where it did not. */
    public @Nullable TerminationRow termination() {
        return isShown() ? operations.termination(code(), me.actor()).orElse(null) : null;
    }

    /** A changed figure’s name, with its year. */
    public String item(Change change) {
        String name = texts.of(change.item());
        return change.year() == 0 ? name : name + " " + change.year();
    }

    /** A day or an amount as the reader writes it. */
    public String value(String kept) {
        return texts.formats().detail(kept);
    }

    private ProjectCode code() {
        return new ProjectCode(page.asked().summary().project().code());
    }
}
