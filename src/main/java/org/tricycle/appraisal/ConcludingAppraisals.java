package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Combines the reviews, has the policy say what follows, and sends the proposal on when the lead appraiser confirms it (R3.5 to R3.9). */
@ApplicationScoped
@Transactional
public class ConcludingAppraisals {

    private final Appraisals appraisals;
    private final CriterionWeights weights;
    private final Conditions conditions;
    private final AppraisalPolicy policy;
    private final EvaluabilityReviews evaluability;
    private final AppraisalConclusion conclusion;
    private final JudgedDocuments judged;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ConcludingAppraisals(
            Appraisals appraisals,
            CriterionWeights weights,
            Conditions conditions,
            AppraisalPolicy policy,
            EvaluabilityReviews evaluability,
            AppraisalConclusion conclusion,
            JudgedDocuments judged,
            Projects projects,
            Clock clock) {
        this.appraisals = appraisals;
        this.weights = weights;
        this.conditions = conditions;
        this.policy = policy;
        this.evaluability = evaluability;
        this.conclusion = conclusion;
        this.judged = judged;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingAppraisals() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Compares the reviews.
     *
     * @return {@code moderationNeeded}
     */
    public GatewayInputs combineRatings(ProjectCode code, Actor actor) {
        Appraisal appraisal = appraisals.current(code);
        boolean needed = appraisal.isModerationNeeded();
        if (needed) {
            projects.note(
                    code,
                    actor,
                    "moderation-requested",
                    Integer.toString(appraisal.disputed().size()));
        }
        return GatewayInputs.of("moderationNeeded", needed);
    }

    /**
     * Scores the proposal and asks the policy.
     *
     * @return nothing: what follows depends on what is confirmed
     */
    public GatewayInputs determineOutcome(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        Appraisal appraisal = appraisals.current(code);
        EvaluabilityReview office = evaluability.of(appraisal).orElse(null);
        AppraisalOutcome outcome = appraisal.determine(
                weights.of(project), office, score -> policy.outcome(score, project.policyVersion()));
        String score = appraisal.score().orElseThrow().toPlainString();
        projects.note(code, actor, "appraisal-outcome-determined", "AppraisalOutcome." + outcome, score);
        return GatewayInputs.none();
    }

    /**
     * Confirms the determined outcome, or asks for another one.
     *
     * @return {@code overridden}; confirmed also what follows from the outcome
     * @throws Refusal {@code document-changed}, or as the round refuses it
     */
    public GatewayInputs confirm(OpenTask task, ConfirmRecommendation command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        judged.requireUnchanged(appraisal);
        appraisal.confirm(command, actor.person(), clock.instant());
        conditions.add(appraisal, command.conditions());
        if (appraisal.state() == AppraisalState.OVERRIDDEN) {
            projects.note(code, actor, "outcome-overridden", "AppraisalOutcome." + command.outcome());
            return GatewayInputs.of("overridden", true);
        }
        return conclusion.conclude(appraisal, actor).and("overridden", false);
    }

    /** The outcome as determined, and each required change as a first draft of a condition. */
    @SuppressWarnings("NullAway") // the summary is still empty on the form
    public ConfirmRecommendation prefill(OpenTask task) {
        Appraisal appraisal = appraisals.current(ProjectCode.of(task.businessKey()));
        AppraisalOutcome outcome = appraisal.outcome().orElse(null);
        List<ConditionDraft> drafts = outcome == AppraisalOutcome.RECOMMEND_WITH_CONDITIONS
                ? appraisal.requiredChanges().stream().map(ConditionDraft::from).toList()
                : List.of();
        return new ConfirmRecommendation(outcome, null, null, drafts);
    }
}
