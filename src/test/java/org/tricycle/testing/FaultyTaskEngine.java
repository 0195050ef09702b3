package org.tricycle.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.function.Supplier;
import org.tricycle.inbox.TaskEngine;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.workflow.CamundaTaskEngine;

/** The product's task engine, which throws when told to. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class FaultyTaskEngine implements TaskEngine {

    /** When to throw: around the engine's completion of a task. */
    public enum Moment {
        BEFORE,
        AFTER,
        NEVER
    }

    private final CamundaTaskEngine engine;
    private volatile Moment moment = Moment.NEVER;
    private volatile Supplier<RuntimeException> fault = IllegalStateException::new;

    @Inject
    public FaultyTaskEngine(CamundaTaskEngine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FaultyTaskEngine() {
        this.engine = null;
    }

    /** From now on every completion fails at the moment. */
    public void fail(Moment when, Supplier<RuntimeException> how) {
        fault = how;
        moment = when;
    }

    public void behave() {
        moment = Moment.NEVER;
    }

    @Override
    public void complete(String engineTaskId, GatewayInputs inputs) {
        failAt(Moment.BEFORE);
        engine.complete(engineTaskId, inputs);
        failAt(Moment.AFTER);
    }

    private void failAt(Moment now) {
        if (moment == now) {
            throw fault.get();
        }
    }

    @Override
    public void assign(String engineTaskId, String userName) {
        engine.assign(engineTaskId, userName);
    }

    @Override
    public void offer(String engineTaskId, Set<String> groups) {
        engine.offer(engineTaskId, groups);
    }
}
