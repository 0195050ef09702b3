/** The project list, and the registration and withdrawal of projects, as pages. */
@NullMarked
package org.tricycle.project.web;

import org.jspecify.annotations.NullMarked;
