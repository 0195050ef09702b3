package org.tricycle.workflow.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngines;

/** Begins a process about a project out of turn, as a dated obligation does on its day. */
@ApplicationScoped
public class BegunProcess {

    /**
     * Begins the process and runs it to its first user task.
     *
     * @param process id of its model
     * @param businessKey what it is about
     * @param variable name of the variable that the detail fills
     */
    public void begin(String process, String businessKey, String variable, String detail) {
        ProcessEngines.getProcessEngine("tricycle")
                .getRuntimeService()
                .startProcessInstanceByKey(process, businessKey, Map.of(variable, detail));
    }
}
