/**
 * What the government, the employers and the workers say about a proposal, recorded so that nobody can say it otherwise.
 *
 * <p>Operations: invite groups, file a group's position, turn to a silent group, determine the outcome, advise on an objection, record a
 * conciliation, answer comments, seal the record, note a consultation outside the review, record participation.
 *
 * <ol>
 *   <li>R4.1 A consultation is held at one point of a project's life, on one version of the project document with its hash, before there
 *       is one on the request (rules.md §2).
 *   <li>R4.2 One position per group, filed by its spokesperson, changeable while the group is being heard; every filing is kept.
 *   <li>R4.3 A reservation, a comment and an objection need a text, an objection also the section of the document; no position needs
 *       a coded reason.
 *   <li>R4.4 A group's position is visible to nobody else until the consultation is over; the author sees comments only to answer them, and
 *       those who conciliate see the objection.
 *   <li>R4.5 No outcome before every group due has been heard; having no position is never support.
 *   <li>R4.6 The outcome follows the policy from the positions, not from a count of heads; one objection is due a conciliation, after
 *       which only the objecting group is heard again.
 *   <li>R4.7 The first time the groups do not agree the proposal goes back to formulation; the second time the approving authority
 *       rejects or continues, in writing.
 *   <li>R4.8 Every comment and every reservation is answered by the author before the record is sealed.
 *   <li>R4.9 The record holds positions word for word, minority statements, answers, signatures or why they are withheld, and the
 *       document's hash; it is entered in the decision register and never changes.
 *   <li>R4.10 For every project the ledger says at which stage which group was invited, how and when it took part, or why not.
 *   <li>R4.11 A group's window is never shorter than the policy says for the point and track, and closes at the end of its last day.
 *   <li>R4.12 Silence is not consent: somebody turns to a silent group, which gets more time once with a logged reason or is recorded
 *       without a position and why; after a conciliation its objection stands.
 *   <li>R4.13 Outside the review the groups are heard in the same way and answered, objections too; there is no conciliation, nothing is
 *       sealed, and the project stays where it is.
 *   <li>R4.14 While a project is active the groups are heard half-yearly on its implementation and its monitoring; the groups of a light
 *       one get a note half-way, which they may answer.
 *   <li>R4.15 Where a country has committees, a group files its position only while one of its seats has a valid mandate.
 *   <li>R4.16 On the crisis fast track no group is heard before the start; the ledger says so for each, and the full review hears them on
 *       the full document (process.md P15).
 *   <li>R4.17 A meeting is held by a committee of the project's country, before an international one, in which every group has a seat
 *       with a valid mandate on the day; where there is none the groups are heard in writing. The call names day, place or link, agenda and
 *       papers, the notice that the policy says before the day, and no position is due before it.
 *   <li>R4.18 After the day the secretary records how every valid seat attended, filled by its titular or a named substitute, and who
 *       is recused and why; the quorum follows from that alone (R14.4). Below quorum the sitting is adjourned, another one is called, and no
 *       position can be filed.
 *   <li>R4.19 A group absent twice after due notice has a written window as the policy says, with no more time after it, and then no
 *       position; the groups that were present file theirs.
 * </ol>
 *
 * <p>Out of scope: committees and their seats (committee), silence procedures (silence), consultations in several countries, and the
 * decision on the project (approval).
 */
@NullMarked
package org.tricycle.consultation;

import org.jspecify.annotations.NullMarked;
