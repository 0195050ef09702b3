/**
 * Two versions of a project document side by side.
 *
 * <p>Operations: compare two versions section by section.
 *
 * <ol>
 *   <li>R15.1 Texts are compared word by word, and what has rows row by row; a section without a difference says so.
 *   <li>R15.2 Whoever may read the document may compare its versions, in any direction and in any of the three languages.
 * </ol>
 *
 * <p>Out of scope: any write, and any judgement on what changed.
 */
@NullMarked
package org.tricycle.dossier.compare;

import org.jspecify.annotations.NullMarked;
