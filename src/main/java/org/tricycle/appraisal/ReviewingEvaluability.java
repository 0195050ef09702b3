package org.tricycle.appraisal;

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

/** The evaluation office rates A6 and A7 of large proposals on its eight sub-criteria (R3.13). */
@ApplicationScoped
@Transactional
public class ReviewingEvaluability {

    private final EvaluabilityReviews reviews;
    private final Appraisals appraisals;
    private final AppraisalPlan plan;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ReviewingEvaluability(
            EvaluabilityReviews reviews, Appraisals appraisals, AppraisalPlan plan, Projects projects, Clock clock) {
        this.reviews = reviews;
        this.appraisals = appraisals;
        this.plan = plan;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReviewingEvaluability() {
        this(null, null, null, null, null);
    }

    /** Asks the policy and returns {@code evaluabilityDue}. */
    public GatewayInputs plan(ProjectCode code, Actor actor) {
        return GatewayInputs.of("evaluabilityDue", plan.isEvaluabilityReviewDue(code));
    }

    /** @throws Refusal {@code own-proposal}, {@code evaluability-reviewed} or naming every gap */
    public GatewayInputs review(OpenTask task, ReviewEvaluability command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        if (reviews.of(appraisal).isPresent()) {
            throw Refusal.conflict("evaluability-reviewed", code);
        }
        reviews.add(new EvaluabilityReview(appraisal, command, actor.person(), clock.instant()));
        projects.note(code, actor, "evaluability-reviewed", Integer.toString(appraisal.documentVersion()));
        return GatewayInputs.none();
    }

    /** The eight sub-criteria, still to be rated. */
    public ReviewEvaluability blankReview(OpenTask task) {
        return ReviewEvaluability.blank();
    }
}
