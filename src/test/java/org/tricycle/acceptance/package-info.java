/** Tests of the whole product over HTTP, inside the server so that they can look at every table. */
@NullMarked
package org.tricycle.acceptance;

import org.jspecify.annotations.NullMarked;
