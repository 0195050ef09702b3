/** The project over REST. */
@NullMarked
package org.tricycle.project.api;

import org.jspecify.annotations.NullMarked;
