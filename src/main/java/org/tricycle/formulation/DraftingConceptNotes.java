package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project officer submits a concept note, or a better one after a revision was asked for (R2.2). */
@ApplicationScoped
@Transactional
public class DraftingConceptNotes {

    private final ConceptNotes notes;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DraftingConceptNotes(ConceptNotes notes, Projects projects, Clock clock) {
        this.notes = notes;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DraftingConceptNotes() {
        this(null, null, null);
    }

    public GatewayInputs draft(OpenTask task, DraftConceptNote command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        int version = notes.latest(code).map(ConceptNote::noteVersion).orElse(0) + 1;
        notes.add(new ConceptNote(code, version, command, actor.person(), clock.instant()));
        projects.note(code, actor, "concept-note-submitted", Integer.toString(version));
        return GatewayInputs.none();
    }

    /** The previous version, or what the request already says. */
    public DraftConceptNote prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return notes.latest(code).map(ConceptNote::content).orElseGet(() -> fromRequest(projects.get(code)));
    }

    @SuppressWarnings("NullAway") // what the request does not say is still empty on the form
    private static DraftConceptNote fromRequest(Project project) {
        return new DraftConceptNote(
                project.need(), null, null, null, project.budget(), project.startsOn(), project.endsOn());
    }
}
