@NullMarked
package org.tricycle.revision;

import org.jspecify.annotations.NullMarked;
