/** The dossier over REST. */
@NullMarked
package org.tricycle.dossier.api;

import org.jspecify.annotations.NullMarked;
