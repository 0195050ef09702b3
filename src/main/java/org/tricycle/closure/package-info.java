/**
 * The end of a project: first its operations are closed, then its money.
 *
 * <p>Operations: prepare the exit, hand over assets, debrief, close operations, mend or waive what is missing, close finances, decide what
 * follows.
 *
 * <ol>
 *   <li>R11.1 Operations are closed once they are complete, finances once operations are closed; each once (rules.md §7).
 *   <li>R11.2 Every item of the closure checklist is answered exactly once, with evidence; nothing closes before every item is done or
 *       waived (rules.md §7).
 *   <li>R11.3 What Tricycle knows is looked up, whatever is ticked: final report accepted, every evaluation submitted, every
 *       recommendation answered, a lesson recorded, no obligation open.
 *   <li>R11.4 The balance returned is the agreed amount less the expenditure, to the cent.
 *   <li>R11.5 A balance that is returned enters the ledger.
 *   <li>R11.6 Before operations close the exit is prepared, assets are handed over and the project is debriefed; a light project closes in
 *       one step (rules.md §0).
 *   <li>R11.7 What is missing goes to its owner, who mends it or asks for a waiver; only the authority that approved the project waives, with
 *       a reason (rules.md §3).
 *   <li>R11.8 With the finances everything planned for the project ends but its follow-up; a project large enough is planned to be evaluated
 *       once more some time after (rules.md §6).
 *   <li>R11.9 The head of unit decides what follows; a next phase or replication is a new project, linked both ways, with a cycle of its own.
 * </ol>
 *
 * <p>Out of scope: following up recommendations after closure (evaluation).
 */
@NullMarked
package org.tricycle.closure;

import org.jspecify.annotations.NullMarked;
