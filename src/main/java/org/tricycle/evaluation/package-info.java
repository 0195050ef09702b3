/**
 * What a project was worth, told by somebody who had no part in it, and what its management makes of that.
 *
 * <p>Operations: schedule evaluations, appoint an evaluator, submit an evaluation, respond to an evaluation.
 *
 * <ol>
 *   <li>R8.1 Every evaluation of the approved plan is scheduled; more may be added, none left out (rules.md §6).
 *   <li>R8.2 Where the plan asks for an independent evaluation at least one is scheduled as independent (seed 001 §143).
 *   <li>R8.3 No evaluation is scheduled before the first day of the project; one may follow its last day.
 *   <li>R8.4 The evaluator had no part in design or management and is appointed by somebody else; the report is not due in the past.
 *       One evaluation is under way at a time.
 *   <li>R8.5 Only the appointed evaluator submits, once; a submitted evaluation never changes.
 *   <li>R8.6 Each of the six criteria is rated once, 1 to 6, with evidence (rules.md §6).
 *   <li>R8.7 All three groups of constituents are consulted, and it is said how; it enters the participation ledger
 *       (seed 001 §67).
 *   <li>R8.8 An evaluation makes at least one recommendation and records at least one lesson or good practice; recommendations are
 *       numbered from 1 in each project.
 *   <li>R8.9 Management, never the evaluator, answers every recommendation exactly once: a reason where it is not accepted in full, an
 *       action and its day where it is not rejected (rules.md §6).
 *   <li>R8.20 An applied revision adds the evaluations that the revised plan asks for and moves the final one with the end; it
 *       removes none that is due (rules.md §6).
 * </ol>
 *
 * <p>Out of scope: which evaluations are due (formulation), the follow-up of actions after the response, ex-post evaluations.
 */
@NullMarked
package org.tricycle.evaluation;

import org.jspecify.annotations.NullMarked;
