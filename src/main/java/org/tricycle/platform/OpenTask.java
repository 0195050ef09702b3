package org.tricycle.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The task a command answers.
 *
 * @param id the work item's id
 * @param businessKey what the task is about
 * @param element id of the user task in its model, for example {@code userTask_appraiseProposal}
 * @param partyName name of the tripartite group the task belongs to, or null
 */
public record OpenTask(
        TaskId id,
        BusinessKey businessKey,
        String element,
        @Nullable String partyName) {

    public Optional<String> party() {
        return Optional.ofNullable(partyName);
    }
}
