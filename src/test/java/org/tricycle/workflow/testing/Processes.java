package org.tricycle.workflow.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.runtime.Job;

/** Begins processes that no other process has called yet, and lets their timers fire. */
@ApplicationScoped
public class Processes {

    /** Begins a process about a subject, such as {@code project:GHA/26/01/NLD}. */
    public void begin(String process, String businessKey) {
        engine().getRuntimeService().startProcessInstanceByKey(process, businessKey);
    }

    /** Lets the timer of an element fire now, in the process about a subject. */
    public void fire(String element, String businessKey) {
        ManagementService jobs = engine().getManagementService();
        Job due = jobs.createJobQuery().activityId(element).list().stream()
                .filter(job -> isAbout(job, businessKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer waits at " + element + " of " + businessKey));
        jobs.executeJob(due.getId());
    }

    private static boolean isAbout(Job job, String businessKey) {
        return engine().getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(businessKey)
                        .count()
                == 1;
    }

    private static ProcessEngine engine() {
        return ProcessEngines.getProcessEngine("tricycle");
    }
}
