/** The generic form, tried. */
@NullMarked
package org.tricycle.platform.form;

import org.jspecify.annotations.NullMarked;
