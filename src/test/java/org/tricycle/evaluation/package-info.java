@NullMarked
package org.tricycle.evaluation;

import org.jspecify.annotations.NullMarked;
