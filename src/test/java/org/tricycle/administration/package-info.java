@NullMarked
package org.tricycle.administration;

import org.jspecify.annotations.NullMarked;
