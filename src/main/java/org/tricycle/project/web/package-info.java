/** The project list, the registration of projects and the orders about one, as pages. */
@NullMarked
package org.tricycle.project.web;

import org.jspecify.annotations.NullMarked;
