@NullMarked
package org.tricycle.closure;

import org.jspecify.annotations.NullMarked;
