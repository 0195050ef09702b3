@NullMarked
package org.tricycle.partner;

import org.jspecify.annotations.NullMarked;
