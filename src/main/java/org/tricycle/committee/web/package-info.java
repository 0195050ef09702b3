/** Committees as pages. */
@NullMarked
package org.tricycle.committee.web;

import org.jspecify.annotations.NullMarked;
