/** Tests of what leaves the house about a project. */
@org.jspecify.annotations.NullMarked
package org.tricycle.exchange;
