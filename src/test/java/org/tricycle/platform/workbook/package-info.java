@NullMarked
package org.tricycle.platform.workbook;

import org.jspecify.annotations.NullMarked;
