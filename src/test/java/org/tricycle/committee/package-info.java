@NullMarked
package org.tricycle.committee;

import org.jspecify.annotations.NullMarked;
