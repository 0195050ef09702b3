/**
 * Tripartite committees: who sits for whom, and since when and until when.
 *
 * <p>Operations: register a committee, nominate its seats anew, see the committees, say whether a sitting has its quorum.
 *
 * <ol>
 *   <li>R14.1 A seat belongs to an organisation of one group for a dated mandate; a person fills it, with named substitutes. The
 *       organisations nominate, the Office only registers (rules.md §2).
 *   <li>R14.2 Every group has seats, and the employers as many as the workers.
 *   <li>R14.3 A seat whose mandate does not cover the day cannot act.
 *   <li>R14.4 A sitting has its quorum when every group has somebody present and not recused, and twice those present and not recused
 *       are at least all valid seats; recused seats still count among all. At a second sitting on the same item one of each group suffices.
 * </ol>
 *
 * <p>Out of scope: sittings and what they come to (consultation).
 */
@NullMarked
package org.tricycle.committee;

import org.jspecify.annotations.NullMarked;
