package org.tricycle.inbox;

import java.util.Set;
import org.tricycle.platform.OpenTask;

/** How many people a task of judging still needs, and who has had a say already; {@code workflow} asks the capabilities. */
public interface NeededJudges {

    /** How many independent people must still answer this task and those beside it; 1 for a task that is one person's. */
    int people(OpenTask task);

    /** User names of those who may not answer it because they have already judged the same round. */
    Set<String> heard(OpenTask task);
}
