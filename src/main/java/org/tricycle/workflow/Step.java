package org.tricycle.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;

/** A service step: one use case of a capability, whose gateway inputs become process variables. */
@FunctionalInterface
interface Step {

    GatewayInputs take(ProjectCode project, Actor actor);

    static JavaDelegate of(Step step) {
        return execution -> execution.setVariables(
                step.take(project(execution), Actor.system()).values());
    }

    static ProjectCode project(DelegateExecution execution) {
        return ProjectCode.of(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
