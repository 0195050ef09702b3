/** A request sent twice is answered once. */
@NullMarked
package org.tricycle.platform.idempotency;

import org.jspecify.annotations.NullMarked;
