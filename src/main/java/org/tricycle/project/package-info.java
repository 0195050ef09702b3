/**
 * The project itself: its code, its status and everything that happened to it.
 *
 * <p>Operations: register a request, withdraw a project, raise its track, confirm a crisis, advance a project, record on the timeline.
 *
 * <ol>
 *   <li>R1.1 A code never changes, though the donor may (rules.md §8).
 *   <li>R1.2 A status is reached only from the statuses that rules.md §7 allows; every change is on the timeline.
 *   <li>R1.3 A project may be withdrawn until it is approved (process.md §7).
 *   <li>R1.4 Shares over countries or objectives add up to 100 per cent, counted in basis points (rules.md §8).
 *   <li>R1.5 The length of a project is counted in whole calendar months, start day inclusive (rules.md §6).
 *   <li>R1.6 Whoever has a role at a project’s country, or everywhere, sees its dossier; administrators and auditors see all, and for
 *       everybody else the project does not exist.
 *   <li>R1.7 A donor sees its own projects from the signed agreement on, without appraisals, opinions and deliberations (rules.md §4).
 *   <li>R1.8 A request is registered by somebody who works or speaks for constituents at its country (process.md step 0.1).
 *   <li>R1.9 A project is in the pipeline while it awaits approval, endorsed, and nobody pays yet; any other status ends that
 *       (rules.md §7).
 *   <li>R1.10 A running project whose revised document is judged stays active or suspended: only in preparation do appraisal,
 *       consultation and approval move the status (rules.md §5).
 *   <li>R1.11 Every project has a lead unit that backstops it and an office that runs it, by default from theme and country (seed
 *       000 §13; seed 001 §66).
 *   <li>R1.12 A project that follows another is linked with it both ways, once, and never otherwise (process.md §3.8).
 *   <li>R1.13 The track is provisional at registration and found anew at every submission (rules.md §0).
 *   <li>R1.14 Any group, bureau or approver may raise the track, with a reason; nobody lowers it, and no later submission does
 *       either.
 *   <li>R1.15 A request that comes from a crisis is put on the fast track when a project officer confirms the crisis; until such a project is approved, and
 *       for no other, approval may follow appraisal without a consultation (rules.md §0, process.md P15).
 * </ol>
 *
 * <p>Out of scope: the order of the stages, which the process {@code project-cycle} owns, and what each stage decides.
 */
@NullMarked
package org.tricycle.project;

import org.jspecify.annotations.NullMarked;
