/** Administration over REST. */
@NullMarked
package org.tricycle.administration.api;

import org.jspecify.annotations.NullMarked;
