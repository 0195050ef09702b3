/**
 * What changes while a project runs: revisions, suspension, resumption and early end, and the full review after a crisis.
 *
 * <p>Operations: request a revision, determine its route, decide on it, apply it, review a suspension, complete a document, conclude a full review, advise on a project, report and settle a termination.
 *
 * <ol>
 *   <li>R14.1 A project manager or programme officer asks for a revision, while the project is active or suspended; one is open at a
 *       time, and none once the project is being terminated.
 *   <li>R14.2 What is asked for is compared with what is approved; both are kept and shown.
 *   <li>R14.3 The route follows the policy from what changes, not from how the request is called (rules.md §5).
 *   <li>R14.4 Money moved between lines counts from the last approval of the whole, so that many small steps make a large one; a
 *       line is a type of assistance; the share is rounded up to hundredths of a per cent.
 *   <li>R14.5 Begun months of an extension count as whole; months asked ahead count only when whole.
 *   <li>R14.6 The manager agrees before finance certifies; who refuses says why.
 *   <li>R14.7 Where the route asks for it the groups are given notice and time to speak (silence); a broken silence brings the revision
 *       before the authority (rules.md §2, §5).
 *   <li>R14.8 Once applied, size, period, document, evaluation plan and agreed amount follow; the decision register takes a
 *       supplementary seal (rules.md §3).
 *   <li>R14.9 Suspension, resumption and termination are decided by the approving authority with a reason, and the donor is told.
 *   <li>R14.10 The tasks of a suspended project wait, except those of revision, suspension review and termination; a suspension is
 *       reviewed every three months.
 *   <li>R14.11 A terminated project has a final report with lessons, no open obligation and a settled balance; nothing of it stays
 *       open.
 *   <li>R14.12 A project approved in a crisis has a full review that is over within ninety days of its start: the short form of the document is made a full one, which
 *       is appraised and consulted on like any other; no figures are revised meanwhile. A late one is escalated (process.md P15).
 *   <li>R14.13 The authority that approved it concludes. It confirms only what appraisers recommend without conditions and groups agree to; it
 *       confirms with changes, which a revision is asked for, only what appraisers recommend; what is not confirmed falls back to the version
 *       approved before. The result is sealed.
 *   <li>R14.14 For a project that is not confirmed senior management recommends suspension or termination, and the revision that decides on it begins.
 * </ol>
 *
 * <p>Out of scope: the judgement of a revised document (appraisal, consultation, approval) and the schedule of its evaluations
 * (evaluation).
 */
@NullMarked
package org.tricycle.revision;

import org.jspecify.annotations.NullMarked;
