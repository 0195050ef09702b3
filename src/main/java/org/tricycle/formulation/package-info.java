/**
 * From an idea to a project document that can be judged.
 *
 * <p>Operations: check the mandate, decide on a request, request seed money, draft a concept note, decide on a concept, draft a
 * project document, plan evaluations, check completeness, draft a crisis note.
 *
 * <ol>
 *   <li>R2.1 An idea outside the mandate ends the project, with a written justification (process.md step 0.2).
 *   <li>R2.2 A concept note is kept in every version; only the latest one is decided on, once.
 *   <li>R2.3 Nobody decides on a concept note of their own; a concept is revised or rejected only with a reason.
 *   <li>R2.4 Every submission of a project document makes a new version that never changes and carries the SHA-256 of its
 *       canonical text (rules.md §1); from the second version on it says what changed.
 *   <li>R2.5 A document goes to appraisal only when it is complete: at least one outcome, one output per outcome, budget lines that
 *       add up to the total and lie inside the period, shares of 100 per cent, a screened gender marker (0 needs a reason). All
 *       gaps are named at once (rules.md §1, gate).
 *   <li>R2.6 Where an independent evaluation is due its money is reserved in the budget (seed 001 §150).
 *   <li>R2.7 The evaluation plan follows the policy for length and total: the mid-term evaluation at half of the duration, the final
 *       one two months before the end, an annual review at the end of each full year (rules.md §6, process.md D1).
 *   <li>R2.8 A later version of the document adds evaluations and never removes a due one (rules.md §6).
 *   <li>R2.9 Every submission runs the track policy anew (rules.md §0).
 *   <li>R2.10 While a project runs, a new version changes nothing about the project until a revision is applied; then size, period,
 *       track and evaluation plan follow it (rules.md §5).
 *   <li>R2.11 A revision of figures alone becomes a new version with the text as approved and the figures changed.
 *   <li>R2.12 Where a revised document is not approved, the version approved before it comes back as the newest one.
 *   <li>R2.13 A request that serves no country programme or priority is answered only with a written justification (001 §49).
 *   <li>R2.14 The head of unit develops, parks or drops a request, the last two with a reason; a parked one comes back by itself.
 *   <li>R2.15 Money for preparing a project is granted by somebody other than who asked, and accounted for by a mission report.
 *   <li>R2.16 A file goes to appraisal when no rule finds a gap; beyond the light track the quality controller passes it too, or
 *       returns it with a list.
 *   <li>R2.17 The sections that a document needs depend on its track (rules.md §0).
 *   <li>R2.18 On the crisis fast track a note within 48 hours, once, stands for request decision and concept note: it says which resources of existing
 *       programmes are used and how women and children are considered first; then the short form of the document is enough and no
 *       quality control delays it (process.md P15, seed 001 Box III.1).
 *   <li>R2.19 After the start what the short form left out is added without touching figures and results; until then a revision of figures asks
 *       for no section that the approved version does not have.
 *   <li>R2.20 The groups are heard on the design until an employers’ or workers’ organisation has taken a position (process.md step 1.8).
 *   <li>R2.21 Every outcome and every output has an indicator; beyond the short form each indicator has a baseline, milestones inside the
 *       period and in their order, a unit where its values are counted, and means of verification, and each output its activities
 *       (rules.md §1, criterion A6). Where the target is a number, so are the values on the way to it.
 *   <li>R2.22 The budget is a grid of year, type of assistance, strategic objective and country. Where its lines name objective and
 *       country, as all but the short form do, the shares follow from the amounts in basis points by largest remainder, and shares
 *       that say something else are refused (rules.md §8).
 * </ol>
 *
 * <p>Out of scope: whether the proposal is good (appraisal), what the groups think of it (consultation), the clearance of its donor
 * (partner), and the carrying out of evaluations (evaluation).
 */
@NullMarked
package org.tricycle.formulation;

import org.jspecify.annotations.NullMarked;
