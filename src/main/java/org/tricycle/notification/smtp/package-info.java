/** Mail by SMTP. */
@NullMarked
package org.tricycle.notification.smtp;

import org.jspecify.annotations.NullMarked;
