@NullMarked
package org.tricycle.notification;

import org.jspecify.annotations.NullMarked;
