package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Projects;

/** The evaluation office accepts a report or returns it to its evaluator (R8.13). */
@ApplicationScoped
@Transactional
public class CheckingEvaluationQuality {

    private final EvaluationFiles files;
    private final Evaluations evaluations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public CheckingEvaluationQuality(EvaluationFiles files, Evaluations evaluations, Projects projects, Clock clock) {
        this.files = files;
        this.evaluations = evaluations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CheckingEvaluationQuality() {
        this(null, null, null, null);
    }

    /**
     * Accepts or returns.
     *
     * @return {@code evaluationAccepted}
     * @throws Refusal {@code no-evaluation}, {@code own-evaluation}, {@code evaluation-state}
     */
    public GatewayInputs check(OpenTask task, CheckEvaluationQuality command, Actor actor) {
        EvaluationFile file = files.of(task);
        Evaluation evaluation = evaluations.get(file.projectCode(), file.serial());
        evaluation.refuseEvaluator(actor.person());
        boolean accepted = command.verdict() == QualityVerdict.ACCEPT;
        if (!accepted) {
            evaluation.returnToEvaluator();
        }
        file.check(command, actor.person(), clock.instant());
        projects.note(file.projectCode(), actor, accepted ? "evaluation-accepted" : "evaluation-returned");
        return GatewayInputs.of("evaluationAccepted", accepted);
    }
}
