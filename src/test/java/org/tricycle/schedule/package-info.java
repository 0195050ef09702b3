/** Tests of what falls due. */
@NullMarked
package org.tricycle.schedule;

import org.jspecify.annotations.NullMarked;
