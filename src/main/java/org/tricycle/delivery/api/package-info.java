/** Delivery over REST. */
@NullMarked
package org.tricycle.delivery.api;

import org.jspecify.annotations.NullMarked;
