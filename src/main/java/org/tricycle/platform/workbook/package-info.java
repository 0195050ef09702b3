/**
 * Tables as spreadsheets (XLSX).
 *
 * <ol>
 *   <li>RW.1 Days are dates, amounts are numbers and texts are texts; the header row stays in view.
 *   <li>RW.2 No text is ever taken for a formula, in the spreadsheet or in a file saved from it.
 * </ol>
 *
 * <p>Knows no table in particular and no language: texts come filled in.
 */
@NullMarked
package org.tricycle.platform.workbook;

import org.jspecify.annotations.NullMarked;
