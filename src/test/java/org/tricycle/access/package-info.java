/** Who gets which endpoint and which page: a table written by hand, whole, and true of the running product. */
@NullMarked
package org.tricycle.access;

import org.jspecify.annotations.NullMarked;
