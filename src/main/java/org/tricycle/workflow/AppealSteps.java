package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.approval.HearingAppeals;

/** The service steps of {@code appeal}. */
@ApplicationScoped
public class AppealSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openAppeal(HearingAppeals hearing) {
        return Step.of(hearing::open);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate confirmRejection(HearingAppeals hearing) {
        return Step.of(hearing::close);
    }
}
