package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.implementation.ActivatingProjects;
import org.tricycle.implementation.PreparingStartUps;

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
    public JavaDelegate activateProject(ActivatingProjects activating) {
        return Step.of(activating::activate);
    }
}
