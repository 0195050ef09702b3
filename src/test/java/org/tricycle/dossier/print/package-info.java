@NullMarked
package org.tricycle.dossier.print;

import org.jspecify.annotations.NullMarked;
