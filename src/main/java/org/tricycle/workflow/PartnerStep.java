package org.tricycle.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.GatewayInputs;

/** A service step of a process about a partner: one use case, whose gateway inputs become process variables. */
@FunctionalInterface
interface PartnerStep {

    GatewayInputs take(String partner, Actor actor);

    static JavaDelegate of(PartnerStep step) {
        return execution -> execution.setVariables(
                step.take(partner(execution), Actor.system()).values());
    }

    static String partner(DelegateExecution execution) {
        return BusinessKey.parse(execution.getProcessBusinessKey()).value();
    }
}
