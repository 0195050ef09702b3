package org.tricycle.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/**
 * One process instance.
 *
 * @param project code of the project
 * @param title title of the project; empty when there is no such project
 * @param status status of the project; null when there is no such project
 * @param round which instance of this model for the project, from 1
 * @param version version of the model
 * @param endedAt null while it runs
 * @param steps ids of the steps where tokens wait, once for each token
 * @param incidents open incidents
 */
public record InstanceRow(
        String project,
        String title,
        @Nullable Status status,
        String process,
        int round,
        int version,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<String> steps,
        long incidents) {

    /** The project's code as it stands in addresses. */
    public String address() {
        return new ProjectCode(project).address();
    }
}
