package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Party;

/**
 * A user task that the engine has just created.
 *
 * @param engineTaskId the engine's own id, kept but never shown
 * @param workingDays time to answer, in working days
 */
public record NewTask(
        String engineTaskId,
        BusinessKey businessKey,
        String element,
        String formKey,
        @Nullable Party party,
        Set<String> candidateGroups,
        int workingDays) {}
