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

    /** The same for processes about other subjects than projects. */
    static JavaDelegate about(SubjectStep step) {
        return execution -> execution.setVariables(
                step.take(subject(execution), Actor.system()).values());
    }

    static ProjectCode project(DelegateExecution execution) {
        return ProjectCode.of(subject(execution));
    }

    static BusinessKey subject(DelegateExecution execution) {
        return BusinessKey.parse(execution.getProcessBusinessKey());
    }

    /** A step of a process about a unit, a partner or another subject. */
    @FunctionalInterface
    interface SubjectStep {

        GatewayInputs take(BusinessKey subject, Actor actor);
    }
}
