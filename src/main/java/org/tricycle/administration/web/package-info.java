/** Administration on pages. */
@NullMarked
package org.tricycle.administration.web;

import org.jspecify.annotations.NullMarked;
