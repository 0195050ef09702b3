/** Committees over REST. */
@NullMarked
package org.tricycle.committee.api;

import org.jspecify.annotations.NullMarked;
