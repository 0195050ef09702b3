package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Projects;

/** What is written on the way to an evaluation’s report: terms of reference, inception note, draft and comments (R8.10, R8.12). */
@ApplicationScoped
@Transactional
public class PreparingReports {

    private final EvaluationFiles files;
    private final Evaluations evaluations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public PreparingReports(EvaluationFiles files, Evaluations evaluations, Projects projects, Clock clock) {
        this.files = files;
        this.evaluations = evaluations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparingReports() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code no-evaluation} */
    public GatewayInputs draftTerms(OpenTask task, DraftTermsOfReference command, Actor actor) {
        EvaluationFile file = files.of(task);
        file.draftTerms(command, actor.person(), clock.instant());
        projects.note(file.projectCode(), actor, "evaluation-terms-drafted", kind(file));
        return GatewayInputs.none();
    }

    /** @throws Refusal {@code no-evaluation}, {@code evaluation-of-another} */
    public GatewayInputs submitInception(OpenTask task, SubmitInceptionNote command, Actor actor) {
        EvaluationFile file = files.of(task);
        appointed(file).requireEvaluator(actor.person());
        file.submitInception(command, actor.person(), clock.instant());
        projects.note(file.projectCode(), actor, "evaluation-inception-submitted", kind(file));
        return GatewayInputs.none();
    }

    /** @throws Refusal {@code no-evaluation}, {@code evaluation-of-another} */
    public GatewayInputs submitDraft(OpenTask task, SubmitDraftReport command, Actor actor) {
        EvaluationFile file = files.of(task);
        appointed(file).requireEvaluator(actor.person());
        file.submitDraft(command, actor.person(), clock.instant());
        projects.note(file.projectCode(), actor, "evaluation-draft-submitted", kind(file));
        return GatewayInputs.none();
    }

    /** @throws Refusal {@code no-evaluation}, {@code own-evaluation} */
    public GatewayInputs comment(OpenTask task, CommentOnDraft command, Actor actor) {
        EvaluationFile file = files.of(task);
        appointed(file).refuseEvaluator(actor.person());
        file.comment(command, actor.person(), clock.instant());
        projects.note(file.projectCode(), actor, "evaluation-draft-commented", kind(file));
        return GatewayInputs.none();
    }

    private Evaluation appointed(EvaluationFile file) {
        return evaluations.get(file.projectCode(), file.serial());
    }

    private static String kind(EvaluationFile file) {
        return "EvaluationKind." + file.kind();
    }
}
