/** Delivery on pages. */
@NullMarked
package org.tricycle.delivery.web;

import org.jspecify.annotations.NullMarked;
