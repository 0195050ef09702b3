/** Notifications on pages. */
@NullMarked
package org.tricycle.notification.web;

import org.jspecify.annotations.NullMarked;
