/** The program: comparisons of whole jobs. */
@NullMarked
package org.attest.benchmarks;

import org.jspecify.annotations.NullMarked;
