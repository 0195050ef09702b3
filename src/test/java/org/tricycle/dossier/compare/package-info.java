@NullMarked
package org.tricycle.dossier.compare;

import org.jspecify.annotations.NullMarked;
