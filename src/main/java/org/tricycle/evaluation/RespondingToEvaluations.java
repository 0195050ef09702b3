package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** The project manager answers every recommendation of an evaluation (R8.9). */
@ApplicationScoped
@Transactional
public class RespondingToEvaluations {

    private static final Set<Status> RUNNING = Set.of(Status.ACTIVE, Status.SUSPENDED);

    private final Evaluations evaluations;
    private final EvaluationFiles files;
    private final Obligations obligations;
    private final EvaluationTiming timing;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public RespondingToEvaluations(
            Evaluations evaluations,
            EvaluationFiles files,
            Obligations obligations,
            EvaluationTiming timing,
            Projects projects,
            Clock clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.obligations = obligations;
        this.timing = timing;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RespondingToEvaluations() {
        this(null, null, null, null, null, null);
    }

    /**
     * Answers, which publishes the evaluation with its lessons, and plans the first follow-up.
     *
     * @return {@code actionsDue}: the project runs and has promised something
     * @throws Refusal {@code no-evaluation}, {@code own-evaluation}, {@code evaluation-state}, or naming every gap
     */
    public GatewayInputs respond(OpenTask task, RespondToEvaluation command, Actor actor) {
        Evaluation evaluation = evaluation(task);
        ProjectCode code = evaluation.projectCode();
        evaluation.answer(command, actor.person(), clock.instant());
        projects.note(
                code,
                actor,
                "evaluation-answered",
                Integer.toString(command.responses().size()));
        boolean open = evaluation.recommendations().stream().anyMatch(Recommendation::isOpen);
        Project project = projects.get(code);
        if (open) {
            planFollowUp(project);
        }
        return GatewayInputs.of("actionsDue", open && RUNNING.contains(project.status()));
    }

    private void planFollowUp(Project project) {
        Period interval = timing.of(EvaluationTiming.Occasion.FOLLOW_UP, project.policyVersion());
        LocalDate first = LocalDate.now(clock).plus(interval);
        obligations.plan(project.code().businessKey(), ObligationKind.FOLLOW_UP, "HALF_YEARLY", first);
    }

    private Evaluation evaluation(OpenTask task) {
        EvaluationFile file = files.of(task);
        return evaluations.get(file.projectCode(), file.serial());
    }

    /** The recommendations, still to be answered. */
    public RespondToEvaluation wantedResponses(OpenTask task) {
        Evaluation evaluation = evaluation(task);
        return new RespondToEvaluation(
                evaluation.recommendations().stream().map(Response::wanted).toList());
    }
}
