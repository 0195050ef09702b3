/**
 * Silence procedures: a text takes effect unless one of the three groups speaks in time (rules.md §2).
 *
 * <p>Operations: give notice, acknowledge a notice, attest its delivery, break the silence, conclude.
 *
 * <ol>
 *   <li>R18.1 A notice names what takes effect, the SHA-256 of the document version, the channel and the language of the papers.
 *   <li>R18.2 Each group has its own clock. It starts when the group acknowledges the notice; without an acknowledgement in time, when the
 *       secretary attests delivery to spokesperson and substitute; with papers still to come in a national language, not before the day on
 *       which these are delivered.
 *   <li>R18.3 A clock runs for the working days of the policy, ten unless it says otherwise, and never under 72 hours; it ends at an
 *       instant that is stated with its time zone.
 *   <li>R18.4 One objection or one request for a meeting breaks the silence for all.
 *   <li>R18.5 Silence is recorded as no objection, group by group, and never as support.
 *   <li>R18.6 Where a country has committees, a group speaks only while one of its seats has a valid mandate.
 * </ol>
 *
 * <p>Out of scope: which decisions may be taken in this way, and what follows from a broken silence (revision).
 */
@NullMarked
package org.tricycle.silence;

import org.jspecify.annotations.NullMarked;
