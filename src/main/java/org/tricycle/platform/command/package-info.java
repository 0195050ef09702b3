/**
 * Commands as data: the shape of a command record, read once, serves the generic form, the JSON reader and the API's schema alike.
 */
@NullMarked
package org.tricycle.platform.command;

import org.jspecify.annotations.NullMarked;
