/**
 * The open tasks: who finds, claims, drafts and answers them.
 *
 * <p>Operations: list tasks, open a task, claim, unclaim, delegate, declare interests, save a draft, complete, do one thing with many tasks.
 *
 * <ol>
 *   <li>R10.1 A work item opens and closes in the transaction of the engine's task; only this room's table is read for lists.
 *   <li>R10.2 Only a candidate or the assignee may know of a task; an administrator sees every task and answers none.
 *   <li>R10.3 Whoever took on a duty for a project takes on no duty that excludes it (R0.2).
 *   <li>R10.4 A command is answered once: a repeated request with its idempotency key gets the first answer, any other a conflict.
 *   <li>R10.5 Two who answer at the same moment do not fail for it: the loser is tried again, outside the transaction.
 *   <li>R10.6 One thing may be done with up to 200 tasks at once; each is done, refused and audited on its own.
 *   <li>R10.7 A deputy finds and answers the work of those who are absent, in both names, but approves and certifies nothing for them; the
 *       separation of duties binds both (R0.4). An officer-in-charge finds what the authority finds (R0.5).
 *   <li>R10.8 The tasks of a suspended project wait: they stay listed, refuse answers, and no deadline counts; those of revision,
 *       suspension review and termination go on (rules.md §5).
 *   <li>R10.9 Whoever a task waits for is reminded at half time and in the last days; when it is late, those whom the table
 *       {@code reminder} names are told, each once. A suspended project’s tasks are left alone.
 *   <li>R10.10 Only the Office’s own tasks are opened to the line of management, and no judgement, approval or certification.
 *   <li>R10.11 A task may be about something else than a project; it is shown at a project too when its process names one.
 *   <li>R10.12 Whoever declares a conflict of interest is offered nothing more to judge at that subject, and answers nothing of it (R3.16).
 *   <li>R10.13 What is appraised, moderated or approved opens to a person only when they have declared, for this task, to have no conflict
 *       of interest; before, nobody reads its form, drafts or answers it. Who declares a conflict stands back at once (rules.md §1).
 *   <li>R10.14 Nobody appraises or moderates what somebody of the same unit wrote: two people are of one unit when both hold a role at the same
 *       country, region or unit. Whoever acts for somebody is barred by what bars either. Where too few of those who find a task of
 *       judging are independent, it is offered one place higher, and so on (rules.md §1, §3).
 *   <li>R10.15 A task is handed over to a colleague who may answer it, with a note; what somebody does for others is not passed on (rules.md §3).
 *   <li>R10.16 News of a task is told within the transaction in which it happens, to those who may answer it; whoever listens keeps it.
 * </ol>
 *
 * <p>Out of scope: what a command means.
 */
@NullMarked
package org.tricycle.inbox;

import org.jspecify.annotations.NullMarked;
