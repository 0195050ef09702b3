/** Tests of delivery. */
@NullMarked
package org.tricycle.delivery;

import org.jspecify.annotations.NullMarked;
