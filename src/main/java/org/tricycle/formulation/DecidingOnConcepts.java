package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The head of unit has a concept developed, revised or dropped (R2.3). */
@ApplicationScoped
@Transactional
public class DecidingOnConcepts {

    private final ConceptNotes notes;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingOnConcepts(ConceptNotes notes, Projects projects, Clock clock) {
        this.notes = notes;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingOnConcepts() {
        this(null, null, null);
    }

    /**
     * Records the decision.
     *
     * @return {@code conceptDecision}; for a rejection also {@code preparationOutcome}
     */
    public GatewayInputs decide(OpenTask task, DecideOnConcept command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ConceptNote note = notes.toDecide(code);
        note.decide(command, actor.person(), clock.instant());
        GatewayInputs inputs = GatewayInputs.of("conceptDecision", command.decision());
        return switch (command.decision()) {
            case DEVELOP -> develop(code, note, actor, inputs);
            case REVISE -> revise(code, note, actor, inputs);
            case REJECT -> reject(code, note, actor, inputs);
        };
    }

    private GatewayInputs develop(ProjectCode code, ConceptNote note, Actor actor, GatewayInputs inputs) {
        projects.advance(code, Status.FORMULATION, actor, "concept-accepted", Integer.toString(note.noteVersion()));
        return inputs;
    }

    private GatewayInputs revise(ProjectCode code, ConceptNote note, Actor actor, GatewayInputs inputs) {
        projects.note(code, actor, "concept-returned", String.valueOf(note.reason()));
        return inputs;
    }

    private GatewayInputs reject(ProjectCode code, ConceptNote note, Actor actor, GatewayInputs inputs) {
        projects.advance(code, Status.REJECTED, actor, "concept-rejected", String.valueOf(note.reason()));
        return inputs.and("preparationOutcome", "REJECTED");
    }
}
