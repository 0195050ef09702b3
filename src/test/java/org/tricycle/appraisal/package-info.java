@NullMarked
package org.tricycle.appraisal;

import org.jspecify.annotations.NullMarked;
