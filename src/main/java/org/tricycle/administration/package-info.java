/**
 * What an administrator sees of the processes, and how a failed step is tried again.
 *
 * <p>Operations: list models and running instances, open an instance, list incidents, retry failed steps, check consistency.
 *
 * <ol>
 *   <li>R13.1 Administrators and auditors watch; only administrators repair; to everybody else the room does not exist.
 *   <li>R13.2 A repair has a reason; who repaired what and why is in the audit log, refused attempts too.
 *   <li>R13.3 A retry gives failed steps one more attempt and changes nothing else: no task, no decision, no status.
 *   <li>R13.4 Instances are addressed by subject, process and round, incidents by a reference of their own.
 *   <li>R13.5 Engine, work items and subjects agree: every open engine task has its work item with the same assignee and groups, every token
 *       waits where the project’s status allows, every project not at an end has a running cycle, and nothing runs for one at an end but what outlives it
 *       (R11.5).
 *   <li>R13.6 The clock of a product under test moves forward only, from due date to due date; that of a product in use never.
 * </ol>
 *
 * <p>Out of scope: answering tasks; moving tokens.
 */
@NullMarked
package org.tricycle.administration;

import org.jspecify.annotations.NullMarked;
