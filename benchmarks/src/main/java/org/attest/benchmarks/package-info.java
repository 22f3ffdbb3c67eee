/** The program: comparisons of whole jobs, and measurements of parts. */
@NullMarked
package org.attest.benchmarks;

import org.jspecify.annotations.NullMarked;
