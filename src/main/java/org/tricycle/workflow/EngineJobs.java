package org.tricycle.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's jobs on the container's threads. */
@ApplicationScoped
class EngineJobs {

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init")
    private TransactionSynchronizationRegistry transactions;

    private @Nullable ContainerJobExecutor executor;

    JobExecutor executor() {
        if (executor == null) {
            executor = new ContainerJobExecutor(threads);
        }
        return executor;
    }

    /** Has jobs acquired at once when the caller's transaction is committed, instead of at the next look. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                executor().jobWasAdded();
            }
        });
    }

    /** Takes no more jobs until it begins again; those that run now are waited for. */
    void pause() {
        executor().shutdown();
    }

    void begin() {
        executor().start();
    }
}
