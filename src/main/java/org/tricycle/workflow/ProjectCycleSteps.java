package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.formulation.PlanningEvaluations;

/** The service steps of {@code project-cycle}. */
@ApplicationScoped
public class ProjectCycleSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate planEvaluations(PlanningEvaluations planning) {
        return Step.of(planning::plan);
    }
}
