/** The start of the command line: whole processes, from nothing to the last file. */
@NullMarked
package org.attest.benchmarks.start;

import org.jspecify.annotations.NullMarked;
