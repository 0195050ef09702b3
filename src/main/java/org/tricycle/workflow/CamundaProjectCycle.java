package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectCycleProcess;

/** Starts project cycles and correlates what happens to them from outside. */
@ApplicationScoped
public class CamundaProjectCycle implements ProjectCycleProcess {

    private static final String PROCESS = "project-cycle";
    private static final String WITHDRAWAL = "withdrawal";

    private final Engine engine;
    private final PolicyTables tables;

    @Inject
    public CamundaProjectCycle(Engine engine, PolicyTables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaProjectCycle() {
        this.engine = null;
        this.tables = null;
    }

    @Override
    public void begin(ProjectCode code) {
        runtime().startProcessInstanceByKey(PROCESS, code.businessKey().toString());
    }

    @Override
    public boolean isPreparing(ProjectCode code) {
        return runtime()
                        .createExecutionQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(code.businessKey().toString())
                        .messageEventSubscriptionName(WITHDRAWAL)
                        .count()
                > 0;
    }

    @Override
    public void withdrawn(ProjectCode code) {
        runtime()
                .createMessageCorrelation(WITHDRAWAL)
                .processInstanceBusinessKey(code.businessKey().toString())
                .setVariable(Variables.PREPARATION_OUTCOME, "WITHDRAWN")
                .correlateWithResult();
    }

    @Override
    public String policyVersion() {
        return tables.newestVersion();
    }

    private RuntimeService runtime() {
        return engine.get().getRuntimeService();
    }
}
