/**
 * What every room shares: who acts, what a task is, how a rule says no, what time it is.
 *
 * <p>Knows no capability. Technology glue (JAX-RS, Faces, security, configuration) lives in its sub-packages.
 *
 * <p>Out of scope: any rule about projects.
 */
@NullMarked
package org.tricycle.platform;

import org.jspecify.annotations.NullMarked;
