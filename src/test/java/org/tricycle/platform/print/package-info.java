@NullMarked
package org.tricycle.platform.print;

import org.jspecify.annotations.NullMarked;
