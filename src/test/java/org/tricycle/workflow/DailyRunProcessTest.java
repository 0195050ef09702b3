package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DailyRunProcessTest {

    private static final String PROCESS = "daily-run";
    private static final String KEY = "run:2026-11-28";
    private static final long THREE_DAYS = 3L * 24 * 60 * 60 * 1000;

    private final ProcessEngine engine = ModelEngine.shared();
    private final Map<String, Object> beans = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    DailyRunProcessTest() {
        firstRun(true);
        due(List.of(), List.of());
        beans.put("sweepDeadlines", (JavaDelegate) execution -> calls.add("sweep"));
        beans.put("beginObligation", begin("obligation"));
        beans.put("beginMonthlyRun", begin("monthlyRun"));
    }

    @AfterEach
    void forget() {
        ClockUtil.reset();
        engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(KEY).list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(this::delete);
    }

    private void delete(String instance) {
        engine.getRuntimeService().deleteProcessInstanceIfExists(instance, "over", true, true, true, true);
        engine.getHistoryService().deleteHistoricProcessInstance(instance);
    }

    @Test
    void sweepsDeadlinesOnAQuietDay() {
        assertThat(path(fireTimer()))
                .containsExactlyInAnyOrder(
                        "startEvent_dayBegun",
                        "serviceTask_openDailyRun",
                        "gateway_firstRunOfDay",
                        "gateway_fork",
                        "serviceTask_beginObligation#multiInstanceBody",
                        "gateway_join",
                        "serviceTask_beginMonthlyRun#multiInstanceBody",
                        "gateway_join",
                        "serviceTask_sweepDeadlines",
                        "gateway_join",
                        "endEvent_dayDone");
        assertThat(calls).containsExactly("sweep");
    }

    @Test
    void beginsEachObligationAndEachMonthlyRunOnce() {
        due(List.of(7L, 9L), List.of("delivery-control"));

        assertThat(path(fireTimer())).endsWith("endEvent_dayDone");
        assertThat(calls).containsExactlyInAnyOrder("sweep", "7", "9", "delivery-control");
    }

    // R11.5
    @Test
    void letsOneThatFailsHoldUpNoOtherAndStayVisible() {
        due(List.of(7L, -1L, 9L), List.of("delivery-control"));

        HistoricProcessInstance run = fireTimer();

        assertThat(calls).containsExactlyInAnyOrder("sweep", "7", "9", "delivery-control");
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(run.getId())
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("serviceTask_beginObligation"));
        assertThat(path(run)).doesNotContain("endEvent_dayDone");
    }

    // R11.4
    @Test
    void doesNothingWhenTheDayWasDoneBefore() {
        firstRun(false);
        due(List.of(7L), List.of("delivery-control"));

        assertThat(path(fireTimer())).endsWith("endEvent_dayDoneBefore");
        assertThat(calls).isEmpty();
    }

    @Test
    void firesOnceForSeveralDaysThatPassed() {
        ClockUtil.offset(THREE_DAYS);
        fireTimer();

        assertThat(timer().getDuedate()).isAfter(ClockUtil.getCurrentTime());
        assertThat(calls).containsExactly("sweep");
    }

    private void firstRun(boolean first) {
        beans.put("openDailyRun", (JavaDelegate) execution -> {
            execution.setProcessBusinessKey(KEY);
            execution.setVariable("firstRunOfDay", first);
        });
    }

    private void due(List<Long> obligations, List<String> months) {
        beans.put("dailyRun", new Due(obligations, months));
    }

    private JavaDelegate begin(String variable) {
        return execution -> {
            String begun = execution.getVariable(variable).toString();
            if (begun.startsWith("-")) {
                throw new IllegalStateException("No such project");
            }
            calls.add(begun);
        };
    }

    /** Takes the step of the timer and every step after it; one that fails until it has failed for good. */
    private HistoricProcessInstance fireTimer() {
        ModelEngine.answerWith(beans);
        engine.getManagementService().executeJob(timer().getId());
        HistoricProcessInstance run = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
        for (List<Job> jobs = jobs(run); !jobs.isEmpty(); jobs = jobs(run)) {
            jobs.forEach(this::take);
        }
        return run;
    }

    private void take(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException failed) {
            assertThat(failed).hasMessageContaining("No such project");
        }
    }

    private List<Job> jobs(HistoricProcessInstance run) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .withRetriesLeft()
                .list();
    }

    private Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .timers()
                .singleResult();
    }

    private List<String> path(HistoricProcessInstance run) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** What is due; public because expressions call it. */
    public record Due(List<Long> obligations, List<String> months) {

        Due() {
            this(List.of(), List.of());
        }

        public String cycle() {
            return "0 30 2 * * ?";
        }

        public List<Long> dueObligations() {
            return obligations;
        }

        public List<String> dueMonthlyRuns() {
            return months;
        }
    }
}
