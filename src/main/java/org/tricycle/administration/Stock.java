package org.tricycle.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tricycle.inbox.OpenItem;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Status;

/**
 * What engine, inbox and projects say at one moment.
 *
 * @param projects status by code
 * @param others subjects that exist, of those other than projects that tokens and work items name
 */
record Stock(
        List<EngineTask> tasks,
        List<Token> tokens,
        List<Incident> incidents,
        List<OpenItem> items,
        Map<String, Status> projects,
        Set<BusinessKey> others) {}
