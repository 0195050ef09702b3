/**
 * What leaves the house about one project and what comes in: its IATI activity for everybody, its dossier as one file for those who
 * work on it, its budget from a spreadsheet.
 *
 * <p>Operations: publish an activity, archive a dossier, take a budget in.
 *
 * <ol>
 *   <li>R12.1 An activity is valid against the schema of IATI 2.03, whatever stage its project is at.
 *   <li>R12.2 Votes, positions, appraisal scores, risks and names of natural persons are never published; texts of ledger entries are
 *       not published because a reversal's reason may say any of them.
 *   <li>R12.3 Shares over sectors and over countries and regions add up to 100 per cent; sectors stand at the activity only.
 *   <li>R12.4 A budget covers at most one calendar year inside the project's period. It is committed once the agreement is signed,
 *       indicative before.
 *   <li>R12.5 Actual dates and transactions never lie in the future.
 *   <li>R12.6 The newest text speaks: the project document, else the concept note, else the request. A budget that no document splits
 *       is spread over the years by days.
 *   <li>R12.7 A dossier holds what its address over REST shows, nothing more: a position is in it once the record is sealed. Every
 *       entry is listed with its SHA-256.
 *   <li>R12.8 A budget that comes in is shown line by line, with the rows that cannot be taken and why; it is written into its
 *       author’s own draft only when the author confirms, in place of the lines that are there.
 * </ol>
 *
 * <p>Out of scope: import of activities, publishing to the registry, balances returned to donors.
 */
@NullMarked
package org.tricycle.exchange;

import org.jspecify.annotations.NullMarked;
