@NullMarked
package org.tricycle.consultation;

import org.jspecify.annotations.NullMarked;
