/**
 * Who did what, and what was decided: written once, never changed.
 *
 * <p>Operations: note a write or a refused attempt, enter a decision, verify the register.
 *
 * <ol>
 *   <li>R0.4 Every write and every refused attempt is noted with actor, on whose behalf, channel, object and change (architecture.md, Trust).
 *   <li>R0.5 Each entry of the decision register is chained to the one before by SHA-256, so that a changed byte is detected and named (rules.md §3).
 *   <li>R0.8 What an entry sealed is read again from the records behind it when it is verified; a value that reads otherwise is named (rules.md §3).
 * </ol>
 *
 * <p>Out of scope: what a decision means.
 */
@NullMarked
package org.tricycle.audit;

import org.jspecify.annotations.NullMarked;
