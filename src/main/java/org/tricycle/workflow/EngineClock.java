package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.tricycle.administration.EngineTime;
import org.tricycle.platform.ClockMoved;

/** Keeps the engine’s clock with the product’s, and takes due steps one after the other when somebody moves it. */
@ApplicationScoped
public class EngineClock implements EngineTime {

    private static final Logger LOG = Logger.getLogger(EngineClock.class.getName());

    private final Engine engine;
    private final EngineJobs jobs;
    private final Clock clock;

    @Inject
    EngineClock(Engine engine, EngineJobs jobs, Clock clock) {
        this.engine = engine;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EngineClock() {
        this.engine = null;
        this.jobs = null;
        this.clock = null;
    }

    void follow(@Observes ClockMoved moved) {
        ClockUtil.offset(moved.ahead().toMillis());
    }

    @Override
    public Optional<Instant> nextDue(Instant latest) {
        return management()
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(clock.instant()))
                .duedateLowerThan(Date.from(latest.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    @Override
    public void takeDueSteps() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(this::take);
            due = due();
        }
    }

    private List<Job> due() {
        return management().createJobQuery().active().executable().list();
    }

    /** Another node may be faster; a step that fails has one attempt less. */
    private void take(Job job) {
        try {
            management().executeJob(job.getId());
        } catch (OptimisticLockingException | NullValueException taken) {
            LOG.log(Level.FINE, "Another node takes the step", taken);
        } catch (ProcessEngineException failed) {
            LOG.log(Level.WARNING, "A step failed", failed);
        }
    }

    @Override
    public void alone(Runnable work) {
        jobs.pause();
        try {
            work.run();
        } finally {
            jobs.begin();
        }
    }

    private ManagementService management() {
        return engine.get().getManagementService();
    }
}
