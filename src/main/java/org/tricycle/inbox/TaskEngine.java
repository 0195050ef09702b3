package org.tricycle.inbox;

import java.util.Set;
import org.tricycle.platform.GatewayInputs;

/** The process engine as the inbox needs it; {@code workflow} implements it. */
public interface TaskEngine {

    /**
     * Completes a task and carries its token to the next wait state, inside the caller's transaction.
     *
     * @throws Collision when another transaction moved the same process instance at the same time
     */
    void complete(String engineTaskId, GatewayInputs inputs);

    /** Lets more groups answer an open task: engine and work item together, in the caller's transaction. */
    void offer(String engineTaskId, Set<String> groups);

    /** Makes a person the engine task's assignee, or nobody when the name is empty. */
    void assign(String engineTaskId, String userName);
}
