package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.tricycle.inbox.Collision;
import org.tricycle.inbox.TaskEngine;
import org.tricycle.platform.GatewayInputs;

/** The inbox's port to the engine's tasks. */
@ApplicationScoped
public class CamundaTaskEngine implements TaskEngine {

    private final Engine engine;

    @Inject
    public CamundaTaskEngine(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaTaskEngine() {
        this.engine = null;
    }

    @Override
    public void complete(String engineTaskId, GatewayInputs inputs) {
        try {
            tasks().complete(engineTaskId, inputs.values());
        } catch (OptimisticLockingException lost) {
            throw new Collision(lost);
        }
    }

    @Override
    public void assign(String engineTaskId, String userName) {
        try {
            tasks().setAssignee(engineTaskId, userName.isEmpty() ? null : userName);
        } catch (OptimisticLockingException lost) {
            throw new Collision(lost);
        }
    }

    private TaskService tasks() {
        return engine.get().getTaskService();
    }
}
