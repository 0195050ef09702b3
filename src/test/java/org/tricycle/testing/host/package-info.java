/** What runs beside the server under test and never inside it: databases, processes, deployments. */
@NullMarked
package org.tricycle.testing.host;

import org.jspecify.annotations.NullMarked;
