package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.approval.DeterminingAuthority;
import org.tricycle.approval.EscalatingApprovals;

/** The service steps of {@code approval}. */
@ApplicationScoped
public class ApprovalSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineAuthority(DeterminingAuthority determining) {
        return Step.of(determining::determine);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate checkConflicts(EscalatingApprovals escalating) {
        return Step.of(escalating::checkConflicts);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate passApprovalOn(EscalatingApprovals escalating) {
        return Step.of(escalating::passOn);
    }
}
