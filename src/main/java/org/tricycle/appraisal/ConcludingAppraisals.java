package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Combines the reviews, has the policy say what follows, and sends the proposal on when the lead appraiser confirms it (R3.5 to R3.9). */
@ApplicationScoped
@Transactional
public class ConcludingAppraisals {

    private final Appraisals appraisals;
    private final CriterionWeights weights;
    private final Conditions conditions;
    private final AppraisalPolicy policy;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ConcludingAppraisals(
            Appraisals appraisals,
            CriterionWeights weights,
            Conditions conditions,
            AppraisalPolicy policy,
            Projects projects,
            Clock clock) {
        this.appraisals = appraisals;
        this.weights = weights;
        this.conditions = conditions;
        this.policy = policy;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingAppraisals() {
        this(null, null, null, null, null, null);
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
     * @return {@code appraisalOutcome}
     */
    public GatewayInputs determineOutcome(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        Appraisal appraisal = appraisals.current(code);
        AppraisalOutcome outcome =
                appraisal.determine(weights.of(project), score -> policy.outcome(score, project.policyVersion()));
        String score = appraisal.score().orElseThrow().toPlainString();
        projects.note(code, actor, "appraisal-outcome-determined", "AppraisalOutcome." + outcome, score);
        return GatewayInputs.of("appraisalOutcome", outcome);
    }

    public GatewayInputs confirm(OpenTask task, ConfirmRecommendation command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        appraisal.confirm(command, actor.person(), clock.instant());
        conditions.add(appraisal, command.conditions());
        sendOn(code, command, actor);
        return GatewayInputs.none();
    }

    private void sendOn(ProjectCode code, ConfirmRecommendation command, Actor actor) {
        if (command.outcome() == AppraisalOutcome.RETURN) {
            projects.advance(code, Status.FORMULATION, actor, "proposal-returned", command.summary());
        } else {
            projects.advance(
                    code,
                    Status.CONSULTATION,
                    actor,
                    "proposal-recommended",
                    "AppraisalOutcome." + command.outcome(),
                    Integer.toString(command.conditions().size()));
        }
    }

    /** The outcome as determined, and each required change as a first draft of a condition. */
    @SuppressWarnings("NullAway") // the summary is still empty on the form
    public ConfirmRecommendation prefill(OpenTask task) {
        Appraisal appraisal = appraisals.current(ProjectCode.of(task.businessKey()));
        AppraisalOutcome outcome = appraisal.outcome().orElse(null);
        List<ConditionDraft> drafts = outcome == AppraisalOutcome.RECOMMEND_WITH_CONDITIONS
                ? appraisal.requiredChanges().stream().map(ConditionDraft::from).toList()
                : List.of();
        return new ConfirmRecommendation(outcome, null, drafts);
    }
}
