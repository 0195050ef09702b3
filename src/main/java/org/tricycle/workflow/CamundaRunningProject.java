package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.tricycle.implementation.BottleneckProcess;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.project.ProjectCode;
import org.tricycle.revision.RevisionProcess;

/** Starts and ends what runs beside the cycle of a running project, and interrupts its implementation. */
@ApplicationScoped
public class CamundaRunningProject implements BottleneckProcess, RevisionProcess {

    private static final String TERMINATION = "termination";

    private final Engine engine;

    @Inject
    public CamundaRunningProject(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaRunningProject() {
        this.engine = null;
    }

    @Override
    public void begin(ProjectCode code, BottleneckSource source) {
        runtime()
                .startProcessInstanceByKey(
                        "bottleneck",
                        code.businessKey().toString(),
                        Map.of(Variables.BOTTLENECK_SOURCE, source.name()));
    }

    @Override
    public void begin(ProjectCode code) {
        runtime().startProcessInstanceByKey("revision", code.businessKey().toString());
    }

    @Override
    public void terminate(ProjectCode code) {
        runtime()
                .createMessageCorrelation(TERMINATION)
                .processInstanceBusinessKey(code.businessKey().toString())
                .correlateWithResult();
    }

    @Override
    public void endSuspensionReview(ProjectCode code) {
        end(code, "suspension-review");
    }

    @Override
    public void endEverythingBeside(ProjectCode code) {
        for (ProcessInstance instance : running(code)) {
            if (isBesideTheCycle(instance)) {
                delete(instance);
            }
        }
    }

    private static boolean isBesideTheCycle(ProcessInstance instance) {
        return instance.getId().equals(instance.getRootProcessInstanceId())
                && !instance.getProcessDefinitionKey().equals("project-cycle");
    }

    private void end(ProjectCode code, String process) {
        running(code).stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(process))
                .forEach(this::delete);
    }

    private List<ProcessInstance> running(ProjectCode code) {
        return runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code.businessKey().toString())
                .list();
    }

    private void delete(ProcessInstance instance) {
        runtime().deleteProcessInstance(instance.getId(), "The project goes on without it");
    }

    private RuntimeService runtime() {
        return engine.get().getRuntimeService();
    }
}
