/** The first step of the executable jar, compiled for Java 11. */
@NullMarked
package org.attest.benchmarks.launch;

import org.jspecify.annotations.NullMarked;
