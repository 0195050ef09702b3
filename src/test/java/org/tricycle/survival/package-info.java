/** Tests of the runnable jar as a process of its own: killed, started again, started without a database. */
@NullMarked
package org.tricycle.survival;

import org.jspecify.annotations.NullMarked;
