package org.tricycle.inbox;

import java.util.List;
import org.tricycle.project.Status;

/**
 * What a completed task led to.
 *
 * @param task id of the completed task
 * @param command name of the command that answered it
 * @param project code of the project
 * @param status the project's status now
 * @param next what is open now
 */
public record Completion(String task, String command, String project, Status status, List<NextTask> next) {}
