package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project manager answers every recommendation of an evaluation (R8.9). */
@ApplicationScoped
@Transactional
public class RespondingToEvaluations {

    private final Evaluations evaluations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public RespondingToEvaluations(Evaluations evaluations, Projects projects, Clock clock) {
        this.evaluations = evaluations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RespondingToEvaluations() {
        this(null, null, null);
    }

    /** @throws Refusal {@code no-evaluation}, {@code own-evaluation}, {@code evaluation-state}, or naming every gap */
    public GatewayInputs respond(OpenTask task, RespondToEvaluation command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        evaluations.current(code).answer(command, actor.person(), clock.instant());
        projects.note(
                code,
                actor,
                "evaluation-answered",
                Integer.toString(command.responses().size()));
        return GatewayInputs.none();
    }

    /** The recommendations, still to be answered. */
    public RespondToEvaluation wantedResponses(OpenTask task) {
        Evaluation evaluation = evaluations.current(ProjectCode.of(task.businessKey()));
        return new RespondToEvaluation(
                evaluation.recommendations().stream().map(Response::wanted).toList());
    }
}
