/** Pages on which something is taken in. */
@NullMarked
package org.tricycle.exchange.web;

import org.jspecify.annotations.NullMarked;
