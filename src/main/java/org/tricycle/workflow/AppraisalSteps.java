package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.appraisal.AppraisalPlan;
import org.tricycle.appraisal.ConcludingAppraisals;
import org.tricycle.appraisal.GatheringOpinions;
import org.tricycle.appraisal.OpinionBody;
import org.tricycle.appraisal.ReviewingEvaluability;
import org.tricycle.platform.Actor;

/** The service steps of {@code appraisal}, and how many people review. */
@Named("appraisalPlan")
@ApplicationScoped
public class AppraisalSteps {

    private final AppraisalPlan plan;

    @Inject
    public AppraisalSteps(AppraisalPlan plan) {
        this.plan = plan;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalSteps() {
        this.plan = null;
    }

    /** How many people review the proposal. */
    public int reviews(DelegateExecution execution) {
        return plan.reviews(Step.project(execution));
    }

    /** Names of the bodies asked for an opinion. */
    public List<String> bodies(DelegateExecution execution) {
        return plan.bodies(Step.project(execution)).stream().map(Enum::name).toList();
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate askOpinions(GatheringOpinions gathering) {
        return Step.of(gathering::ask);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate recordOpinionNotReceived(GatheringOpinions gathering) {
        return execution -> gathering.miss(
                Step.project(execution),
                OpinionBody.valueOf(execution.getVariable(Variables.DETAIL).toString()),
                Actor.system());
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate planEvaluabilityReview(ReviewingEvaluability reviewing) {
        return Step.of(reviewing::plan);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate combineRatings(ConcludingAppraisals concluding) {
        return Step.of(concluding::combineRatings);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineAppraisalOutcome(ConcludingAppraisals concluding) {
        return Step.of(concluding::determineOutcome);
    }
}
