package org.tricycle.workflow.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.tricycle.platform.BusinessKey;
import org.tricycle.schedule.BeginningObligations;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Lets two threads of the server do the same at the same moment, as two nodes would. */
@ApplicationScoped
public class Simultaneous {

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService threads;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Obligations obligations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private BeginningObligations beginning;

    /** Plans a consultation that is due. */
    @Transactional
    public void plan(BusinessKey project, LocalDate dueOn) {
        obligations.plan(project, ObligationKind.CONSULTATION, "MONITORING", dueOn);
    }

    /** Begins an obligation twice at once. */
    public List<Boolean> begin(long obligation) {
        return twice(() -> {
            beginning.begin(obligation);
            return true;
        });
    }

    /** Begins the run of today twice at once, beside the timer that does it every day. */
    public List<Boolean> runTheDay() {
        return twice(() -> {
            engine().getRuntimeService().startProcessInstanceByKey("daily-run");
            return true;
        });
    }

    private static ProcessEngine engine() {
        return ProcessEngines.getProcessEngine("tricycle");
    }

    /** Whether each of both went through. */
    private List<Boolean> twice(Callable<Boolean> work) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> both = Stream.of(1, 2)
                .map(thread -> CompletableFuture.supplyAsync(() -> after(start, work), threads))
                .toList();
        start.countDown();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static boolean after(CountDownLatch start, Callable<Boolean> work) {
        try {
            return start.await(10, TimeUnit.SECONDS) && work.call();
        } catch (Exception lost) {
            return false;
        }
    }
}
