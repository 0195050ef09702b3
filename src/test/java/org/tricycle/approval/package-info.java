@NullMarked
package org.tricycle.approval;

import org.jspecify.annotations.NullMarked;
