package org.tricycle.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Status;

/**
 * What a completed task led to.
 *
 * @param task id of the completed task
 * @param command name of the command that answered it
 * @param subject business key of what it was about
 * @param project code of the project at which it was shown, or null
 * @param status the project's status now, or null
 * @param next what is open now at the project, else at the subject
 */
public record Completion(
        String task,
        String command,
        String subject,
        @Nullable String project,
        @Nullable Status status,
        List<NextTask> next) {}
