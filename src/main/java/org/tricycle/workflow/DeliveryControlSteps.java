package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.delivery.DeterminingAlerts;
import org.tricycle.delivery.TakingSnapshots;

/** The service steps of {@code delivery-control}. */
@ApplicationScoped
public class DeliveryControlSteps {

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate takeDeliverySnapshot(TakingSnapshots taking) {
        return execution -> execution.setVariables(
                taking.take(Step.subject(execution).value(), CamundaDeliveryControl.month(execution))
                        .values());
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineDeliveryAlert(DeterminingAlerts determining) {
        return execution -> execution.setVariables(determining
                .determine(Step.subject(execution).value(), CamundaDeliveryControl.month(execution))
                .values());
    }
}
