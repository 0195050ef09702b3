/**
 * Demo mode: an account for every role and a portfolio of real projects of the source papers, moved to their stages by the use cases.
 *
 * <p>On only with {@code tricycle.demo=true}. Nothing here is used by the product itself.
 *
 * <p>Out of scope: test data.
 */
@NullMarked
package org.tricycle.demo;

import org.jspecify.annotations.NullMarked;
