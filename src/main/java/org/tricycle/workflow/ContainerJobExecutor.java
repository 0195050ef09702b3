package org.tricycle.workflow;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;

/** Executes jobs on an executor service of the container, a few at a time, and lets running ones finish when it stops. */
class ContainerJobExecutor extends JobExecutor {

    private static final int PARALLEL = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(PARALLEL);

    ContainerJobExecutor(ExecutorService threads) {
        this.threads = threads;
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        try {
            if (places.tryAcquire(PARALLEL, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                places.release(PARALLEL);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
            return;
        }
        try {
            threads.execute(() -> run(jobIds, engine));
        } catch (RejectedExecutionException full) {
            places.release();
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    private void run(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            getExecuteJobsRunnable(jobIds, engine).run();
        } finally {
            places.release();
        }
    }
}
