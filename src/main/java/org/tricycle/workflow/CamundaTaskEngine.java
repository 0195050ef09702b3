package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.tricycle.inbox.Collision;
import org.tricycle.inbox.TaskEngine;
import org.tricycle.inbox.WorkItems;
import org.tricycle.platform.GatewayInputs;

/** The inbox's port to the engine's tasks. */
@ApplicationScoped
public class CamundaTaskEngine implements TaskEngine {

    private final Engine engine;
    private final WorkItems items;

    @Inject
    public CamundaTaskEngine(Engine engine, WorkItems items) {
        this.engine = engine;
        this.items = items;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaTaskEngine() {
        this.engine = null;
        this.items = null;
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

    @Override
    public void offer(String engineTaskId, Set<String> groups) {
        groups.forEach(group -> tasks().addCandidateGroup(engineTaskId, group));
        items.offer(engineTaskId, groups);
    }

    private TaskService tasks() {
        return engine.get().getTaskService();
    }
}
