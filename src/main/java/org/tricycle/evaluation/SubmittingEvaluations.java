package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.consultation.Involvement;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Participations;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The appointed evaluator submits the evaluation (R8.5 to R8.8). */
@ApplicationScoped
@Transactional
public class SubmittingEvaluations {

    private final Evaluations evaluations;
    private final Participations participations;
    private final EvaluationFiles files;
    private final EvaluationObligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SubmittingEvaluations(
            Evaluations evaluations,
            Participations participations,
            EvaluationFiles files,
            EvaluationObligations obligations,
            Projects projects,
            Clock clock) {
        this.evaluations = evaluations;
        this.participations = participations;
        this.files = files;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SubmittingEvaluations() {
        this(null, null, null, null, null, null);
    }

    /** @throws Refusal {@code no-evaluation}, {@code evaluation-of-another}, {@code evaluation-state}, or naming every gap */
    public GatewayInputs submit(OpenTask task, SubmitEvaluation command, Actor actor) {
        EvaluationFile file = files.of(task);
        ProjectCode code = file.projectCode();
        evaluations
                .get(code, file.serial())
                .submit(command, evaluations.nextRecommendation(code), actor.person(), clock.instant());
        if (file.dueOn() != null) {
            obligations.reported(projects.get(code), file.dueOn());
        }
        command.groupsConsulted().forEach(group -> record(code, group));
        projects.note(
                code,
                actor,
                "evaluation-submitted",
                Integer.toString(command.recommendations().size()),
                Integer.toString(command.lessons().size()));
        return GatewayInputs.none();
    }

    private void record(ProjectCode code, GroupConsulted group) {
        participations.record(
                code,
                ParticipationStage.EVALUATION,
                group.party(),
                Involvement.tookPart(group.form(), LocalDate.now(clock)));
    }

    /** The six criteria and the three groups, still to be filled in. */
    public SubmitEvaluation blank(OpenTask task) {
        return SubmitEvaluation.blank();
    }
}
