/** Measures the product against what it is built on. Not part of the tests: {@code mvn verify -Pbenchmark} runs it. */
@NullMarked
package org.tricycle.benchmark;

import org.jspecify.annotations.NullMarked;
