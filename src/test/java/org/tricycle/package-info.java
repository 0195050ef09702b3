/** Fitness of the house as a whole. */
@NullMarked
package org.tricycle;

import org.jspecify.annotations.NullMarked;
