package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;

/**
 * An open work item as it is compared with the engine's task.
 *
 * @param engineTask the engine's own id, never shown
 * @param subject what it is about
 * @param step id of the user task in its model
 * @param groups groups that find it in their inbox
 */
public record OpenItem(
        String id,
        String engineTask,
        BusinessKey subject,
        String step,
        @Nullable String assignee,
        Set<String> groups) {}
