package org.tricycle.administration;

import java.util.List;
import java.util.Map;
import org.tricycle.inbox.OpenItem;
import org.tricycle.project.Status;

/**
 * What engine, inbox and projects say at one moment.
 *
 * @param projects status by code
 */
record Stock(
        List<EngineTask> tasks,
        List<Token> tokens,
        List<Incident> incidents,
        List<OpenItem> items,
        Map<String, Status> projects) {}
