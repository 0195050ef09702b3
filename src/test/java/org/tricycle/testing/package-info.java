/** What the tests of the whole product share: an HTTP client, a driver that answers tasks as the right persons, and faults to throw. */
@NullMarked
package org.tricycle.testing;

import org.jspecify.annotations.NullMarked;
