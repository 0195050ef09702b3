/**
 * One project's whole story, read only.
 *
 * <p>Operations: read a project's summary, timeline, documents, participation, decisions and process.
 *
 * <p>Out of scope: any write; lists over many projects.
 */
@NullMarked
package org.tricycle.dossier;

import org.jspecify.annotations.NullMarked;
