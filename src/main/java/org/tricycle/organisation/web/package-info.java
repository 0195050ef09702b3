/** Signing in and out, and who is signed in. */
@NullMarked
package org.tricycle.organisation.web;

import org.jspecify.annotations.NullMarked;
