package org.tricycle.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's jobs on the container's threads. */
@ApplicationScoped
class EngineJobs {

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService threads;

    private @Nullable ContainerJobExecutor executor;

    JobExecutor executor() {
        if (executor == null) {
            executor = new ContainerJobExecutor(threads);
        }
        return executor;
    }

    void begin() {
        executor().start();
    }
}
