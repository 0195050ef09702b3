/**
 * The papers of one project: everything that its steps stored, laid out to be read.
 *
 * <p>Operations: read the papers that an actor may see.
 *
 * <p>Out of scope: any write; what groups file before their consultation is over, and reviews before all are submitted.
 */
@NullMarked
package org.tricycle.dossier.papers;

import org.jspecify.annotations.NullMarked;
