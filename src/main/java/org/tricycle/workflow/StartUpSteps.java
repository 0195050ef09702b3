package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.consultation.PlanningConsultations;
import org.tricycle.implementation.ActivatingProjects;
import org.tricycle.implementation.PreparingStartUps;
import org.tricycle.revision.OpeningFullReviews;

/** The service steps of {@code start-up}. */
@ApplicationScoped
public class StartUpSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate beginStartUp(PreparingStartUps preparing) {
        return Step.of(preparing::begin);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate activateProject(
            ActivatingProjects activating, PlanningConsultations planning, OpeningFullReviews reviews) {
        return Step.of((code, actor) -> {
            planning.plan(code, actor);
            reviews.plan(code, actor);
            return activating.activate(code, actor);
        });
    }
}
