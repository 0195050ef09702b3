/**
 * What a project was worth, told by somebody who had no part in it, and what its management makes of that.
 *
 * <p>Operations: schedule evaluations, open one, write its terms, inception note, draft and comments, appoint an evaluator, submit an
 * evaluation, check its quality, respond to it, act on recommendations and follow them up.
 *
 * <ol>
 *   <li>R8.1 Every evaluation of the approved plan is scheduled; more may be added, none left out (rules.md §6).
 *   <li>R8.2 Where the plan asks for an independent evaluation at least one is scheduled as independent (seed 001 §143).
 *   <li>R8.3 No evaluation is scheduled before the first day of the project; one may follow its last day.
 *   <li>R8.4 The evaluator had no part in design or management and is appointed by somebody else; the report is not due in the past.
 *       The whole history counts, earlier phases included; having evaluated before is no part in it.
 *   <li>R8.5 Only the appointed evaluator submits; a submitted evaluation changes only if it is returned (R8.13).
 *   <li>R8.6 Each of the six criteria is rated once, 1 to 6, with evidence (rules.md §6).
 *   <li>R8.7 All three groups of constituents are consulted, and it is said how; it enters the participation ledger
 *       (seed 001 §67).
 *   <li>R8.8 An evaluation makes at least one recommendation and records at least one lesson or good practice; recommendations are
 *       numbered from 1 in each project.
 *   <li>R8.9 Management, never the evaluator, answers every recommendation exactly once: a reason where it is not accepted in full, an
 *       action and its day where it is not rejected (rules.md §6).
 *   <li>R8.10 Every evaluation has a file, opened when it falls due; several may be open, each with its own process, and none touches the
 *       status of the project. What is written in it is never changed.
 *   <li>R8.11 The manner follows from track, kind and schedule by policy; a self-evaluation needs neither terms of reference nor a quality
 *       check, but hears the three groups like any other (rules.md §0).
 *   <li>R8.12 Inception note and draft come from the appointed evaluator, comments on facts from somebody else.
 *   <li>R8.13 The evaluation office accepts a report or returns it to its evaluator, who submits it anew.
 *   <li>R8.14 What is accepted becomes a task of the project while it runs (seed 001 §151).
 *   <li>R8.15 Open recommendations are reported on half-yearly, all of them each time: done, under way with a new day not past, or expired
 *       with a reason.
 *   <li>R8.16 An action more than ninety days behind its day goes to senior management (rules.md §6).
 *   <li>R8.17 Evaluations before the end begin by themselves on a day planned from the schedule; a revised plan adds evaluations and takes
 *       none away that was due.
 *   <li>R8.18 The exit is prepared by a day planned from the end of the project, and planned anew when the end moves.
 *   <li>R8.19 A report that is thirty days late is a bottleneck: the project manager resolves it, and one that lasts is reviewed by
 *       senior management (process.md P7; R7.24).
 *   <li>R8.20 An applied revision adds the evaluations that the revised plan asks for and moves the final one with the end; it
 *       removes none that is due (rules.md §6).
 * </ol>
 *
 * <p>Out of scope: which evaluations are due (formulation), and planning an evaluation after closure (closure).
 */
@NullMarked
package org.tricycle.evaluation;

import org.jspecify.annotations.NullMarked;
