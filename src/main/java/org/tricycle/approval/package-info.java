/**
 * Who decides on a project, what they decided, and the seal under which it stands.
 *
 * <p>Operations: determine the authority, decide on approval, certify funds, appeal a rejection, decide an appeal.
 *
 * <ol>
 *   <li>R6.1 The level follows the policy from total, countries and designation (rules.md §3).
 *   <li>R6.2 An objection that stands, a group that was not heard, groups that did not agree, a body that finds the proposal not
 *       acceptable, a private partner, an agreement of the donor’s own wording and, in the field, appraisers of the field alone raise it by
 *       one level each, at most to level 5 (rules.md §3).
 *   <li>R6.3 Each round of judgement has an approval of its own, bound to one version of the document and one sealed record of the
 *       consultation.
 *   <li>R6.4 Who decides declares to be free of conflicts of interest; a return and a rejection need a reason.
 *   <li>R6.5 Where the consultation raised the level, an approval answers it in writing (rules.md §2).
 *   <li>R6.6 A rejection is open to appeal, a return sends it back to formulation; an approval waits for the funds.
 *   <li>R6.7 Funds are certified with a statement and a reference; a refusal goes back to the approver, who decides anew.
 *   <li>R6.8 Certified funds seal document, budget, evaluation plan, consultation record and decision under one SHA-256 in the
 *       decision register; what was changed since it was judged is never sealed (rules.md §3).
 *   <li>R6.9 A signature is cleared when the project is approved, its funds are certified and no condition before it is open.
 *   <li>R6.10 Against a rejection the author side may appeal once within the time that the policy gives; the next authority, one level
 *       up, upholds it or grants the appeal. Only a rejection that is final ends the project.
 *   <li>R6.11 A level that does not decide in time passes the file to the next one, which has less time; which levels let it pass is
 *       kept, shown and sealed. The highest level has nobody above: its task stays, and its lateness is told like that of any other
 *       (process.md step 4.4).
 *   <li>R6.12 Where nobody who holds the level's authority is free of other duties for the project, the next authority names an
 *       officer-in-charge (process.md step 4.2).
 *   <li>R6.13 An approval with an amendment says in words what is approved otherwise than written.
 *   <li>R6.14 The approver may add conditions before signature and before the first instalment; the first condition that is waived takes
 *       the approval one level up (rules.md §3).
 *   <li>R6.15 On the crisis fast track an approval rests on the appraised version without a record of the consultation; level and authority are the same as
 *       ever, and the seal says that the full review makes up for the consultation (process.md P15).
 *   <li>R6.16 Earlier phases signed within twelve months count with the total (rules.md §3).
 *   <li>R6.17 The approver may have the conditions before signature met first, with a reason, and decides again (process.md §3.5).
 * </ol>
 *
 * <p>Out of scope: the designation of flagship programmes, and who of the candidates may act
 * (inbox).
 */
@NullMarked
package org.tricycle.approval;

import org.jspecify.annotations.NullMarked;
