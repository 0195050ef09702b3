/**
 * From a signed agreement to the end of operations: budget, work plan, progress.
 *
 * <p>Operations: open a budget, plan work, activate a project, report progress, validate a progress report.
 *
 * <ol>
 *   <li>R7.1 A budget opens on or after the day of signature, not in the future, with a first allocation of at most the agreed
 *       amount; the allocation enters the ledger.
 *   <li>R7.2 Every activity of the work plan names its output and who is responsible, and lies inside the project's period.
 *   <li>R7.3 A project becomes ACTIVE when its budget is open and its work is planned.
 *   <li>R7.4 Only an active project reports; a report lies inside the project's period, after the report that was accepted before
 *       it, and one waits for validation at a time.
 *   <li>R7.5 What is on schedule or met is never more than what was planned or due.
 *   <li>R7.6 Expenditure since the beginning and open obligations together never exceed the agreed amount; spending ahead of the
 *       allocation is shown, not refused (rules.md §5).
 *   <li>R7.7 Nobody validates a report of their own; a report is returned only with a remark (rules.md §5).
 *   <li>R7.8 An accepted report enters the ledger: its expenditure, and the change in open obligations.
 *   <li>R7.9 The rating is the lower band of two shares, outputs on schedule and due milestones met: over 80 per cent highly
 *       satisfactory, 60 to 80 satisfactory, 40 to under 60 unsatisfactory, under 40 very unsatisfactory; nothing due, not rated
 *       (rules.md §5). The bands are policy, the table {@code progress-rating}; shares are compared as exact fractions, and the
 *       rating is stored with the report.
 *   <li>R7.10 The final report leaves no obligation open; once accepted it completes operations.
 *   <li>R7.11 One report rated very unsatisfactory, or two unsatisfactory ones in a row, call for corrective action (rules.md §5;
 *       the table {@code corrective-action}). It is planned before the next report.
 *   <li>R7.12 A report says for each of the three groups how it took part in the period, or why not; once the report is accepted,
 *       the participation ledger says so too (rules.md §2).
 *   <li>R7.13 A corrective action names cause, action and who answers for it, and is due from today to the project’s end.
 *   <li>R7.20 Except on the light track a start-up also recruits and inducts the staff, forms the project committee, agrees the
 *       monitoring data and plans the handover, each with evidence (rules.md §0; process.md §3.6).
 *   <li>R7.21 No project becomes ACTIVE while a condition before the first instalment is open (rules.md §3).
 *   <li>R7.22 Ninety days after the signature a project that is not active has a bottleneck; activation drops the alarm.
 *   <li>R7.23 A project has one open bottleneck at a time; another report joins it. Its owner names cause, action and due date.
 *   <li>R7.24 A bottleneck that lasts twenty working days is reviewed by senior management (process.md §3.7).
 * </ol>
 *
 * <p>Out of scope: the schedule of evaluations (evaluation), delivery rates of units (delivery), revisions of the document.
 */
@NullMarked
package org.tricycle.implementation;

import org.jspecify.annotations.NullMarked;
