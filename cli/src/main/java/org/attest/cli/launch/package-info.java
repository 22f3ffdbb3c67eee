/** The first step of the executable jar, compiled for Java 11: it goes on under a Java that can run the rest. */
@NullMarked
package org.attest.cli.launch;

import org.jspecify.annotations.NullMarked;
