@NullMarked
package org.tricycle.dossier.papers;

import org.jspecify.annotations.NullMarked;
