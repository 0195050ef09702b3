/** Partners and the funding of projects over REST. */
@NullMarked
package org.tricycle.partner.api;

import org.jspecify.annotations.NullMarked;
