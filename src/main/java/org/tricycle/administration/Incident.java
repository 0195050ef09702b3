package org.tricycle.administration;

import java.time.Instant;
import org.tricycle.platform.BusinessKey;

/**
 * A step that failed and waits for somebody to look at it.
 *
 * @param reference names this incident; a step that fails again is another incident
 * @param subject business key of what the process is about: {@code project:GHA/26/01/NLD}
 * @param round which instance of the process for the subject, from 1
 * @param step id of the step
 * @param message what the step said
 * @param retryable whether trying again is possible
 */
public record Incident(
        String reference,
        String subject,
        String process,
        int round,
        String step,
        Instant happenedAt,
        String message,
        boolean retryable) {

    public InstanceKey instance() {
        return new InstanceKey(BusinessKey.parse(subject), process, round);
    }
}
