@NullMarked
package org.tricycle.formulation;

import org.jspecify.annotations.NullMarked;
