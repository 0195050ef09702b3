/**
 * Who pays, on what terms, and what became of the money.
 *
 * <p>Operations: sign an agreement, post to the ledger, reverse a posting.
 *
 * <ol>
 *   <li>R5.1 An agreement is signed only for a project that is approved, with its funds certified, and after every condition
 *       before signature is met (rules.md §3).
 *   <li>R5.2 The amount of the agreement is the budget that was approved; another amount asks for another approval.
 *   <li>R5.3 The instalments add up to the amount; none falls due before the signature.
 *   <li>R5.4 A signature lies in the past or is of today.
 *   <li>R5.5 Signing records the approval in the ledger with amount, donor, year and whether the money was mobilised locally (seed
 *       001, Annex 1), and makes the project AGREED.
 *   <li>R5.6 The ledger is only added to. A correction is a reversal: an entry of its own that takes the amount back; an entry is
 *       reversed once, a reversal never.
 * </ol>
 *
 * <p>Out of scope: the clearance of a donor, the approval itself, and receipts from donors.
 */
@NullMarked
package org.tricycle.partner;

import org.jspecify.annotations.NullMarked;
