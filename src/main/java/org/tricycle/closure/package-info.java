/**
 * The end of a project: first its operations are closed, then its money.
 *
 * <p>Operations: close operations, close finances.
 *
 * <ol>
 *   <li>R11.1 Operations are closed once they are complete, finances once operations are closed; each once (rules.md §7).
 *   <li>R11.2 Every item of the closure checklist is answered exactly once, is done, and has evidence (rules.md §7).
 *   <li>R11.3 What Tricycle knows is looked up, whatever is ticked: final report accepted, every evaluation submitted, every
 *       recommendation answered, a lesson recorded, no obligation open.
 *   <li>R11.4 The balance returned is the agreed amount less the expenditure, to the cent.
 *   <li>R11.5 A balance that is returned enters the ledger.
 * </ol>
 *
 * <p>Out of scope: a waiver of closure by the approver, and what is owed after closure, such as following up recommendations.
 */
@NullMarked
package org.tricycle.closure;

import org.jspecify.annotations.NullMarked;
