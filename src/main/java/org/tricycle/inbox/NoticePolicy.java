package org.tricycle.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule table {@code reminder}; {@code workflow} asks it. */
public interface NoticePolicy {

    /**
     * The notices of a task.
     *
     * @param judging whether answering takes on a duty of judging, approving or certifying, which nobody takes over along the line
     * @param policyVersion version of the table, or null for the newest
     */
    List<NoticeRule> rules(TaskOwner owner, boolean judging, @Nullable String policyVersion);
}
