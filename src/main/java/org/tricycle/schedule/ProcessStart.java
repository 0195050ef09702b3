package org.tricycle.schedule;

import java.util.Map;
import org.tricycle.platform.BusinessKey;

/** The process engine as dated obligations need it; {@code workflow} implements it. */
public interface ProcessStart {

    /**
     * Begins a process in the caller's transaction and carries it to its first wait state.
     *
     * @param process id of the model
     * @param variables process variables: references and gateway inputs
     */
    void start(String process, BusinessKey subject, Map<String, Object> variables);
}
