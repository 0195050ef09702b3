/**
 * What an administrator sees of the processes, and how a failed step is tried again.
 *
 * <p>Operations: list models and running instances, open an instance, list incidents, retry failed steps, check consistency.
 *
 * <ol>
 *   <li>R13.1 Administrators and auditors watch; only administrators repair; to everybody else the room does not exist.
 *   <li>R13.2 A repair has a reason; who repaired what and why is in the audit log, refused attempts too.
 *   <li>R13.3 A retry gives failed steps one more attempt and changes nothing else: no task, no decision, no status.
 *   <li>R13.4 Instances are addressed by project, process and round, incidents by a reference of their own.
 *   <li>R13.5 Engine, work items and projects agree: every open engine task has its work item with the same assignee and groups, every token
 *       waits where the project’s status allows, every project not at an end has a running cycle, and nothing runs for one at an end.
 * </ol>
 *
 * <p>Out of scope: answering tasks; moving tokens; processes about anything but a project.
 */
@NullMarked
package org.tricycle.administration;

import org.jspecify.annotations.NullMarked;
