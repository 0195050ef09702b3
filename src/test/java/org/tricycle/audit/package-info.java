@NullMarked
package org.tricycle.audit;

import org.jspecify.annotations.NullMarked;
