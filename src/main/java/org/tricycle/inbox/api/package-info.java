/** The inbox over REST. */
@NullMarked
package org.tricycle.inbox.api;

import org.jspecify.annotations.NullMarked;
