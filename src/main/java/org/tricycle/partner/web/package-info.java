/** Partners and donors’ offers, as pages. */
@NullMarked
package org.tricycle.partner.web;

import org.jspecify.annotations.NullMarked;
