package org.tricycle.administration;

import java.time.Instant;
import org.tricycle.project.ProjectCode;

/**
 * A step that failed and waits for somebody to look at it.
 *
 * @param reference names this incident; a step that fails again is another incident
 * @param project code of the project
 * @param round which instance of the process for the project, from 1
 * @param step id of the step
 * @param message what the step said
 * @param retryable whether trying again is possible
 */
public record Incident(
        String reference,
        String project,
        String process,
        int round,
        String step,
        Instant happenedAt,
        String message,
        boolean retryable) {

    public InstanceKey instance() {
        return new InstanceKey(new ProjectCode(project), process, round);
    }
}
