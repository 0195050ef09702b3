package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.appraisal.AppraisalPlan;
import org.tricycle.appraisal.ConcludingAppraisals;

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
