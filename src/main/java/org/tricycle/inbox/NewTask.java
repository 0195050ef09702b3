package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/**
 * A user task that the engine has just created.
 *
 * @param engineTaskId the engine's own id, kept but never shown
 * @param businessKey what the task is about
 * @param project code of the project at which a task about something else is shown too, or null
 * @param detail what the task is about within its subject, or null
 * @param pausable waits while its project is suspended
 * @param workingDays time to answer, in working days
 */
public record NewTask(
        String engineTaskId,
        BusinessKey businessKey,
        @Nullable String project,
        String element,
        String formKey,
        @Nullable Party party,
        @Nullable String detail,
        Set<String> candidateGroups,
        boolean pausable,
        int workingDays) {

    /** The project at which the task is shown: the one it is about, else the one it is named for. */
    @Nullable
    ProjectCode projectCode() {
        if (businessKey.isProject()) {
            return ProjectCode.of(businessKey);
        }
        return project == null ? null : new ProjectCode(project);
    }
}
