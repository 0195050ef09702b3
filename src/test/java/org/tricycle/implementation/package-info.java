@NullMarked
package org.tricycle.implementation;

import org.jspecify.annotations.NullMarked;
