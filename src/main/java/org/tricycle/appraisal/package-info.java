/**
 * Whether a proposal is good enough, judged by people who did not write it.
 *
 * <p>Operations: open an appraisal, appraise a proposal, moderate an appraisal, determine the outcome, confirm the recommendation,
 * meet conditions, confirm conditions.
 *
 * <ol>
 *   <li>R3.1 What is judged is one version of the project document with its hash; a revised document is a new round, and
 *       nobody reviews, moderates or confirms once the document is no longer the one the round began with (rules.md §1).
 *   <li>R3.2 A light project has one appraiser, any other two; none of them wrote the document, and each declares to be free of
 *       conflicts of interest (rules.md §0, §1).
 *   <li>R3.3 One review per person and round; a submitted review never changes and is blind until all are submitted.
 *   <li>R3.4 A review rates each of the eleven criteria once; <em>unsatisfactory</em> and <em>not relevant</em> need a comment, a
 *       critical criterion is always relevant.
 *   <li>R3.5 Combined rating: the mean; <em>not relevant</em> only if all say so, else the one rating counts; a single
 *       <em>unsatisfactory</em> counts as one.
 *   <li>R3.6 Ratings two apart are moderated by a third person, whose rating replaces both.
 *   <li>R3.7 Score: sum of weight times rating over the sum of the weights of the relevant criteria, two decimals, half up. Weights
 *       are dated reference data.
 *   <li>R3.8 The outcome follows the policy from the score and the unsatisfactory criteria; every unsatisfactory rating is a change
 *       required of the author.
 *   <li>R3.9 A recommendation with conditions names at least one; a return names none.
 *   <li>R3.10 A condition is open, then evidenced by the author, then met when the appraiser says so; who gave the evidence does not
 *       confirm it. Conditions of an earlier round lapse.
 *   <li>R3.11 Beside the reviews, the bodies that the policy names are asked for an opinion. An opinion never scores; one that is late is
 *       recorded as not received and never as consent (rules.md §1).
 *   <li>R3.12 A body that finds the proposal not acceptable is answered in writing by the author.
 *   <li>R3.13 Where the policy says so, the evaluation office rates A6 and A7 on eight sub-criteria; its word replaces the appraisers'.
 *   <li>R3.14 The lead appraiser overrides the determined outcome only with a reason and the head of unit's endorsement.
 *   <li>R3.15 As many returns on the same criterion as the policy allows are a deadlock: the head of unit, after meeting author and
 *       appraiser, grants one last rework, withdraws or rejects. Returns are counted from the rounds.
 *   <li>R3.16 Appraisers and moderators declare, before the dossier opens to them, whether they have a conflict of interest (R10.13); who has
 *       one stands back from the project, and the task goes to another one, also where a conflict is found later.
 *   <li>R3.17 The approver may add conditions before either moment, and lets open ones go only with a reason for each.
 *   <li>R3.18 On the crisis fast track two appraisers and the two bureaux judge, whatever the size, and a recommendation goes to approval (process.md P15).
 *   <li>R3.30 Conditions before the first instalment are evidenced and verified while the project starts up; only the approver waives
 *       them, with a reason (rules.md §3).
 * </ol>
 *
 * <p>Out of scope: the decision itself and the appeal against a rejection (approval).
 */
@NullMarked
package org.tricycle.appraisal;

import org.jspecify.annotations.NullMarked;
