package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.formulation.FindingGaps;
import org.tricycle.formulation.PlanningEvaluations;
import org.tricycle.formulation.SubmittingForAppraisal;

/** The service steps of {@code project-cycle}. */
@ApplicationScoped
public class ProjectCycleSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate planEvaluations(PlanningEvaluations planning) {
        return Step.of(planning::plan);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate findGaps(FindingGaps finding) {
        return Step.of(finding::find);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate submitForAppraisal(SubmittingForAppraisal submitting) {
        return Step.of(submitting::submit);
    }
}
