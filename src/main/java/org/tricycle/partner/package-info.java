/**
 * Who pays, on what terms, and what became of the money.
 *
 * <p>Operations: name a funding source, clear a partner, bid for a tender, wait in the pipeline, record a donor’s offer, submit to a
 * donor, sign an agreement, post to the ledger, reverse a posting.
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
 *   <li>R5.7 The class of a partner gives the track of its clearance; a clearance and a refusal hold for the months that the policy
 *       says, and a clearance is looked at again when it runs out. A refusal is kept with its reasons (rules.md §4).
 *   <li>R5.8 Money is taken from a donor that is registered or validly cleared, from nobody else: neither named, nor submitted to, nor
 *       signed with.
 *   <li>R5.9 Commercial interest or misuse of the logo refuses a partner (seed 001 §106); it is cleared when everybody is positive,
 *       and the director for partnerships decides on any other.
 *   <li>R5.10 Each bureau gives its own opinion on a private partner; a late one is recorded as not received and never counts as
 *       consent.
 *   <li>R5.11 All sources that a project named are kept; the newest counts, and the one that pays becomes the project’s donor.
 *   <li>R5.12 A bid is made only to a donor whose money may be taken, not after the deadline; a loss leaves a note of what was learned.
 *   <li>R5.13 A project in the pipeline is picked up by a donor’s offer, reviewed in turn, and archived after the months that the
 *       policy says.
 *   <li>R5.14 A project above the amount that the policy says goes to its donor only after its evaluability review (rules.md §1).
 *   <li>R5.15 An agreement that is not signed in the days that the policy says leads to another source, the pipeline or withdrawal.
 *   <li>R5.16 The agreed amount follows an applied revision of the total: a rise is approved in the ledger and due as a further
 *       instalment; where the total goes down, what was approved is taken back and the new total approved (rules.md §3).
 * </ol>
 *
 * <p>Out of scope: the approval itself, and receipts from donors.
 */
@NullMarked
package org.tricycle.partner;

import org.jspecify.annotations.NullMarked;
