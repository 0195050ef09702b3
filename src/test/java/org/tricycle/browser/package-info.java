/** The product as persons meet it: in a browser, in three languages, on a phone and on a desk, in light and in dark. */
@NullMarked
package org.tricycle.browser;

import org.jspecify.annotations.NullMarked;
