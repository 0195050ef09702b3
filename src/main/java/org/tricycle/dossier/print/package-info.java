/**
 * The papers of a project that leave the screen: project document, appraisal sheet, record of decision and approval note as PDF.
 *
 * <p>Operations: print a paper, in English, French or Spanish.
 *
 * <ol>
 *   <li>RP.4 A print says what the project’s page says to the same reader and nothing more: no position before its consultation is
 *       over, no single review to a committee or donor, no name of an appraiser (rules.md §4).
 *   <li>RP.5 What is sealed carries number and SHA-256 of its entry in the decision register at the foot of every page. A print of
 *       something that was changed after it was stored says so at its head.
 * </ol>
 *
 * <p>Out of scope: any write; tables, which leave as spreadsheets.
 */
@NullMarked
package org.tricycle.dossier.print;

import org.jspecify.annotations.NullMarked;
