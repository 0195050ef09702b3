package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The project officer puts down what is done about a crisis, and the short-form document is drafted next (R2.18). */
@ApplicationScoped
@Transactional
public class DraftingCrisisNotes {

    private final CrisisNotes notes;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DraftingCrisisNotes(CrisisNotes notes, Projects projects, Clock clock) {
        this.notes = notes;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DraftingCrisisNotes() {
        this(null, null, null);
    }

    /** @throws Refusal {@code no-crisis-confirmed}, or {@code crisis-note-written} when there is one already */
    public GatewayInputs draft(OpenTask task, DraftCrisisNote command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Project project = projects.get(code);
        if (!project.isFastTracked()) {
            throw Refusal.conflict("no-crisis-confirmed", code);
        }
        if (notes.of(code).isPresent()) {
            throw Refusal.conflict("crisis-note-written", code);
        }
        notes.add(new CrisisNote(code, command, actor.person(), clock.instant()));
        projects.advance(code, Status.FORMULATION, actor, "crisis-note-drafted");
        return GatewayInputs.none();
    }

    /** The need as it was registered. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public DraftCrisisNote prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        return new DraftCrisisNote(project.need(), null, null, null);
    }
}
