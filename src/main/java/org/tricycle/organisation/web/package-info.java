/** Signing in and out, who is signed in, absences and officers-in-charge as pages. */
@NullMarked
package org.tricycle.organisation.web;

import org.jspecify.annotations.NullMarked;
