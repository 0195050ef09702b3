package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.platform.BusinessKey;
import org.tricycle.schedule.ProcessStart;

/** Begins the processes of dated obligations and monthly runs. */
@ApplicationScoped
public class CamundaProcessStart implements ProcessStart {

    private final Engine engine;

    @Inject
    public CamundaProcessStart(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaProcessStart() {
        this.engine = null;
    }

    @Override
    public void start(String process, BusinessKey subject, Map<String, Object> variables) {
        engine.get().getRuntimeService().startProcessInstanceByKey(process, subject.toString(), variables);
    }
}
