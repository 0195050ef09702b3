package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open work item as it is compared with the engine's task.
 *
 * @param engineTask the engine's own id, never shown
 * @param project code of the project
 * @param step id of the user task in its model
 * @param groups groups that find it in their inbox
 */
public record OpenItem(
        String id,
        String engineTask,
        String project,
        String step,
        @Nullable String assignee,
        Set<String> groups) {}
