/** The organisation over REST. */
@NullMarked
package org.tricycle.organisation.api;

import org.jspecify.annotations.NullMarked;
