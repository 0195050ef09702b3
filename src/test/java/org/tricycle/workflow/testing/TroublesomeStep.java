package org.tricycle.workflow.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;

/** A process of one automatic step, which fails until it is mended. */
@ApplicationScoped
@Named("troublesomeStep")
public class TroublesomeStep implements JavaDelegate {

    public static final String PROCESS = "troublesome-process";
    public static final String STEP = "serviceTask_tryOnce";

    private static final String ONE_ATTEMPT = "R1/PT1S";

    private volatile boolean mended;
    private @Nullable String deployment;

    /** Makes the process known and begins an instance about a subject. */
    public void begin(String businessKey) {
        mended = false;
        deployment = engine().getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model())
                .deploy()
                .getId();
        engine().getRuntimeService().startProcessInstanceByKey(PROCESS, businessKey);
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .name("Troublesome process")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("startEvent_begun")
                .serviceTask(STEP)
                .camundaAsyncBefore()
                .camundaFailedJobRetryTimeCycle(ONE_ATTEMPT)
                .camundaDelegateExpression("${troublesomeStep}")
                .endEvent("endEvent_done")
                .done();
    }

    public void mend() {
        mended = true;
    }

    /** Takes the process and all its instances away. */
    public void forget() {
        if (deployment != null) {
            engine().getRepositoryService().deleteDeployment(deployment, true);
            deployment = null;
        }
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!mended) {
            throw new IllegalStateException("The register of trade unions does not answer");
        }
    }

    private static ProcessEngine engine() {
        return ProcessEngines.getProcessEngine("tricycle");
    }
}
