/** Progress over REST. */
@NullMarked
package org.tricycle.implementation.api;

import org.jspecify.annotations.NullMarked;
