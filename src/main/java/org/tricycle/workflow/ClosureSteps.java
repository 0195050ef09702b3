package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.closure.ClosureItem;
import org.tricycle.closure.MendingClosureGaps;
import org.tricycle.closure.WindingUpProjects;

/** The service steps of {@code closure}, and who mends what is missing. */
@Named("closurePlan")
@ApplicationScoped
public class ClosureSteps {

    private final MendingClosureGaps mending;

    @Inject
    public ClosureSteps(MendingClosureGaps mending) {
        this.mending = mending;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosureSteps() {
        this.mending = null;
    }

    /** Names of the items that are missing. */
    public List<String> gaps(DelegateExecution execution) {
        return mending.gaps(Step.project(execution));
    }

    /** Name of the role that mends the item whose turn it is. */
    public String owner(DelegateExecution execution) {
        return ClosureItem.valueOf(String.valueOf(execution.getVariable(Variables.DETAIL)))
                .owner()
                .name();
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate beginClosure(WindingUpProjects winding) {
        return Step.of(winding::begin);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate gatherClosureWaivers(MendingClosureGaps mending) {
        return Step.of(mending::gatherWaivers);
    }
}
