package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.approval.DeterminingAuthority;

/** The service steps of {@code approval}. */
@ApplicationScoped
public class ApprovalSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineAuthority(DeterminingAuthority determining) {
        return Step.of(determining::determine);
    }
}
