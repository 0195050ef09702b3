/** Commands as data, tried. */
@NullMarked
package org.tricycle.platform.command;

import org.jspecify.annotations.NullMarked;
