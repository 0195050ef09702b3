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
 * @param detail what the task is about within its subject, such as the body whose opinion is asked, or null
 */
public record OpenTask(
        TaskId id,
        BusinessKey businessKey,
        String element,
        @Nullable String partyName,
        @Nullable String detail) {

    public Optional<String> party() {
        return Optional.ofNullable(partyName);
    }
}
