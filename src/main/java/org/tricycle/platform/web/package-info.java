/** What every page and request shares: the guard at the door, the signed-in person, languages, errors. */
@NullMarked
package org.tricycle.platform.web;

import org.jspecify.annotations.NullMarked;
