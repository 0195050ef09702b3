/** The REST glue: where the API is, who calls, how refusals and failures read as problem+json. */
@NullMarked
package org.tricycle.platform.api;

import org.jspecify.annotations.NullMarked;
