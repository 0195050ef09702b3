package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.tricycle.partner.PipelineProcess;
import org.tricycle.project.ProjectCode;

/** Tells projects that wait in the pipeline of donors’ offers. */
@ApplicationScoped
public class CamundaPipeline implements PipelineProcess {

    private static final String OFFER = "donorOffer";

    private final Engine engine;

    @Inject
    public CamundaPipeline(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaPipeline() {
        this.engine = null;
    }

    @Override
    public boolean isWaiting(ProjectCode code) {
        return runtime()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(code.businessKey().toString())
                        .messageEventSubscriptionName(OFFER)
                        .count()
                > 0;
    }

    @Override
    public void offered(ProjectCode code) {
        runtime()
                .createMessageCorrelation(OFFER)
                .processInstanceBusinessKey(code.businessKey().toString())
                .correlate();
    }

    private RuntimeService runtime() {
        return engine.get().getRuntimeService();
    }
}
