/**
 * Papers as PDF: an XHTML template filled with what a paper says, set as a tagged PDF that anybody can read, archive and check.
 *
 * <ol>
 *   <li>RP.1 A PDF names its language and title and is tagged (PDF/UA-1): headings, lists, tables with headers, bookmarks.
 *   <li>RP.2 It carries all it needs for good (PDF/A-3): fonts are embedded, nothing is fetched.
 *   <li>RP.3 Whatever people typed is text, never markup.
 * </ol>
 *
 * <p>Knows no paper in particular and no language: texts come filled in.
 */
@NullMarked
package org.tricycle.platform.print;

import org.jspecify.annotations.NullMarked;
