/** The inbox and the task desk as pages. */
@NullMarked
package org.tricycle.inbox.web;

import org.jspecify.annotations.NullMarked;
