package org.tricycle.administration;

import java.util.List;
import org.tricycle.inbox.NextTask;

/**
 * One process instance with all that waits in it.
 *
 * @param done ids of the elements passed, in order
 */
public record InstanceDetail(
        InstanceRow row,
        List<String> done,
        List<NextTask> workItems,
        List<Incident> incidents,
        List<WaitingJob> jobs) {}
