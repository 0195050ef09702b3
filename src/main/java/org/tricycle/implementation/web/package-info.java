/** Progress on pages. */
@NullMarked
package org.tricycle.implementation.web;

import org.jspecify.annotations.NullMarked;
