/** Tests of the schema. */
@NullMarked
package org.tricycle.platform.persistence;

import org.jspecify.annotations.NullMarked;
