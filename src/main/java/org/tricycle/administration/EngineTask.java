package org.tricycle.administration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;

/**
 * An open user task as the engine knows it.
 *
 * @param id opaque; the work item carries the same
 * @param subject what the process is about
 * @param process id of the model
 * @param step id of the user task
 * @param groups candidate groups
 */
public record EngineTask(
        String id,
        BusinessKey subject,
        String process,
        String step,
        @Nullable String assignee,
        Set<String> groups) {

    String place() {
        return process + "/" + step;
    }
}
