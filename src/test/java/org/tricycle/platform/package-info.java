/** What every room shares, tried. */
@NullMarked
package org.tricycle.platform;

import org.jspecify.annotations.NullMarked;
