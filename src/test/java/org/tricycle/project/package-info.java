@NullMarked
package org.tricycle.project;

import org.jspecify.annotations.NullMarked;
