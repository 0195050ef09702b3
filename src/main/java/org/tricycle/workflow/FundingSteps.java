package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.partner.KeepingPipelines;
import org.tricycle.partner.SettlingFundingSources;
import org.tricycle.partner.SubmittingToDonors;

/** The service steps of {@code funding}, {@code pipeline} and {@code agreement}. */
@ApplicationScoped
public class FundingSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate checkFunding(SettlingFundingSources settling) {
        return Step.of(settling::check);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate checkPipeline(KeepingPipelines keeping) {
        return Step.of(keeping::check);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate settleFundingSource(SettlingFundingSources settling) {
        return Step.of(settling::settle);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate enterPipeline(KeepingPipelines keeping) {
        return Step.of(keeping::enter);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate leavePipeline(KeepingPipelines keeping) {
        return Step.of(keeping::leave);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate endWaiting(KeepingPipelines keeping) {
        return Step.of(keeping::end);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate archiveProject(KeepingPipelines keeping) {
        return Step.of(keeping::archive);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate recordSignatureLapse(SubmittingToDonors submitting) {
        return Step.of(submitting::lapse);
    }
}
