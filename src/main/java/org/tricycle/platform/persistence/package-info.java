/** The one database: where it is, how its schema grows, how instants are kept. */
@NullMarked
package org.tricycle.platform.persistence;

import org.jspecify.annotations.NullMarked;
