/**
 * What falls due months from now, and the day on which it begins.
 *
 * <p>Operations: plan an obligation, drop it, begin what is due.
 *
 * <ol>
 *   <li>R11.1 An obligation that lies months away is a dated row, not a token of its project’s process; a daily run begins it as a
 *       process of its own (rules.md §6, architecture).
 *   <li>R11.2 Each obligation begins exactly once, in the transaction that marks it as begun.
 *   <li>R11.3 Planning the same obligation for the same day again changes nothing.
 *   <li>R11.4 The run of a day and a monthly run begin once for their day and month, whatever restarts or how many nodes try.
 *   <li>R11.5 What falls due for a suspended project waits, except the review of the suspension, and for one not yet started up, except the alarm; for an ended one it is dropped,
 *       except the follow-up of recommendations and an evaluation after the end; so is the preparation of the exit once operations are over.
 *   <li>R11.6 A monthly run begins on its working day of the next month, or on the first daily run after it.
 * </ol>
 *
 * <p>Out of scope: why something is due, which the room that plans it decides, and the deadlines of open tasks (inbox).
 */
@NullMarked
package org.tricycle.schedule;

import org.jspecify.annotations.NullMarked;
