package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.evaluation.ActingOnRecommendations;
import org.tricycle.evaluation.FollowingUpRecommendations;
import org.tricycle.evaluation.OpeningEvaluations;
import org.tricycle.platform.Actor;

/** The service steps of {@code evaluation} and {@code recommendation-follow-up}, and which recommendations the running project acts on. */
@Named("evaluationPlan")
@ApplicationScoped
public class EvaluationSteps {

    private final ActingOnRecommendations acting;

    @Inject
    public EvaluationSteps(ActingOnRecommendations acting) {
        this.acting = acting;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EvaluationSteps() {
        this.acting = null;
    }

    /** Numbers of the recommendations that are acted on. */
    public List<String> actions(DelegateExecution execution) {
        return acting.actions(Step.project(execution), String.valueOf(execution.getVariable(Variables.DETAIL)));
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openEvaluation(OpeningEvaluations opening) {
        return execution -> execution.setVariables(
                opening.open(Step.project(execution), (String) execution.getVariable("evaluationKind"), Actor.system())
                        .values());
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate gatherRecommendations(FollowingUpRecommendations following) {
        return Step.of(following::gather);
    }
}
