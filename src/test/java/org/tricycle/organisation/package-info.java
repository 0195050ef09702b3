@NullMarked
package org.tricycle.organisation;

import org.jspecify.annotations.NullMarked;
