/** Tests of the silence procedure’s rules. */
@NullMarked
package org.tricycle.silence;

import org.jspecify.annotations.NullMarked;
