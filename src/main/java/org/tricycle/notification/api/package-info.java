/** Notifications over REST. */
@NullMarked
package org.tricycle.notification.api;

import org.jspecify.annotations.NullMarked;
