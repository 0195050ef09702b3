/**
 * Tables as spreadsheets (XLSX), out and back in.
 *
 * <ol>
 *   <li>RW.1 Days are dates, amounts are numbers and texts are texts; the header row stays in view.
 *   <li>RW.2 No text is ever taken for a formula, in the spreadsheet or in a file saved from it.
 *   <li>RW.3 A file that comes in is judged by its content: a plain workbook of values, of at most 1 MiB, 16 MiB unpacked and 1,000
 *       rows. Macros, embedded objects, links to other files, formulas and everything else are refused, each by its own name.
 *   <li>RW.4 Its rows pass the same gate as what is typed; each row that does not says why.
 * </ol>
 *
 * <p>Knows no table in particular and no language: texts come filled in.
 */
@NullMarked
package org.tricycle.platform.workbook;

import org.jspecify.annotations.NullMarked;
