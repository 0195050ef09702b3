/** What integration tests ask of the engine itself. */
@NullMarked
package org.tricycle.workflow.testing;

import org.jspecify.annotations.NullMarked;
