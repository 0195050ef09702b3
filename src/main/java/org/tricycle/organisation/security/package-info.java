/** How somebody proves who they are: a form session on pages, Basic or a personal access token on the API. */
@NullMarked
package org.tricycle.organisation.security;

import org.jspecify.annotations.NullMarked;
